package dev.truce.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whose account it is, from the sale to the delivery. */
final class AccountHistory {

    private final CastMember reader;
    private final Teller teller;
    private final String accountId;

    AccountHistory(CastMember reader, Teller teller, String accountId) {
        this.reader = reader;
        this.teller = teller;
        this.accountId = accountId;
    }

    /** Waits until the account is in a phase, and tells whose it is then. */
    void becomes(String phase) {
        Event.awaited(
                "the account is " + phase, () -> ownership("").text("phase").equals(phase));
        ApiResponse now = ownership("");
        teller.line(
                "Account: %s, %s is accountable, the owner is %s (%s).",
                now.text("phase"),
                now.text("accountableSide"),
                now.body().path("owner").path("name").asText(),
                now.text("cause"));
    }

    /** Everybody who asks deal-service sees the new owner too. */
    void isSeenByTheCrm(CastMember owner) {
        Event.awaited(
                "deal-service shows the new owner", () -> crm().text("OwnerId").equals(owner.id()));
        teller.line(
                "deal-service has heard of it: Account.OwnerId is %s, Ownership_Phase__c is %s.",
                owner, crm().text("Ownership_Phase__c"));
    }

    /** The ledger, and one question about the past. */
    void isKept() {
        JsonNode periods = reader.query(
                "SELECT Phase__c, Cause__c, Owner__r.Name, Effective_From__c, Effective_To__c FROM Account_Ownership_Period__c"
                        + " WHERE Account__c = '%s' ORDER BY Effective_From__c".formatted(accountId));
        List<String> rows = new ArrayList<>();
        periods.forEach(period -> rows.add("from %s  %-15s %-16s %s"
                .formatted(
                        period.path("Effective_From__c").asText(),
                        period.path("Phase__c").asText(),
                        period.path("Owner__r").path("Name").asText("nobody"),
                        period.path("Cause__c").asText())));
        requireOneAfterTheOther(periods);
        teller.line("The ledger has no gap and no overlap:");
        teller.quote(rows);
        String moment = ownership("").text("since");
        String before = Instant.parse(moment).minusMillis(1).toString();
        ApiResponse then = ownership("?asOf=" + before);
        teller.line("Asked as of one millisecond before the acceptance: %s.", then.text("phase"));
    }

    private static void requireOneAfterTheOther(JsonNode periods) {
        for (int i = 1; i < periods.size(); i++) {
            String end = periods.path(i - 1).path("Effective_To__c").asText();
            if (!end.equals(periods.path(i).path("Effective_From__c").asText())) {
                throw new StoryBroke("the ledger has a gap or an overlap: " + periods);
            }
        }
    }

    private ApiResponse crm() {
        return reader.read("Account", accountId).expect(200);
    }

    private ApiResponse ownership(String asOf) {
        return reader.ask("/accounts/%s/ownership%s".formatted(accountId, asOf));
    }
}
