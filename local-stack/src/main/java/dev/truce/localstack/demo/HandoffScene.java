package dev.truce.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From the close to the acceptance: what delivery asks, what sales answers, and who agrees to what. */
final class HandoffScene {

    private static final String ITEM_SENT_BACK = "dates_told";

    private final Cast cast;
    private final Teller teller;
    private final PreparedAnswers answers;

    HandoffScene(Cast cast, Teller teller, PreparedAnswers answers) {
        this.cast = cast;
        this.teller = teller;
        this.answers = answers;
    }

    /** What has to be known before the close is asked with the review, and answered by both sides. */
    HandoffChecklist prepare(StoryDeal deal) {
        String soql = "SELECT Id FROM Handoff__c WHERE Deal__c = '%s' AND Status__c = 'Draft'".formatted(deal.id());
        CastMember manager = cast.deliveryManager();
        Event.awaited(
                "the review has opened a handoff", () -> manager.query(soql).size() == 1);
        HandoffChecklist checklist =
                new HandoffChecklist(manager.query(soql).path(0).path("Id").asText());
        teller.line(
                "With the review a handoff was prepared: %d questions, %d answered from the deal already.",
                checklist.itemsSeenBy(manager).size(),
                checklist.itemsWithStatus(manager, "Provided").size());
        int bySales = answerBeforeClose(checklist, cast.seller(), Set.of("Sales Rep"))
                + answerBeforeClose(checklist, cast.presales(), Set.of("Presales"));
        int byDelivery = answerBeforeClose(checklist, manager, Set.of("Project Manager", "Delivery Manager"));
        teller.line(
                "Those that are due before the close are answered now: %d by sales, %d by delivery.",
                bySales, byDelivery);
        return checklist;
    }

    private int answerBeforeClose(HandoffChecklist checklist, CastMember person, Set<String> roles) {
        List<JsonNode> open = checklist.openBeforeCloseFor(person, roles);
        open.forEach(item -> provide(checklist, person, item.path("key").asText()));
        return open.size();
    }

    /** Waits until the close has started the handoff that was prepared. */
    void begin(HandoffChecklist checklist) {
        CastMember manager = cast.deliveryManager();
        Event.awaited(
                "the close has started the handoff",
                () -> !checklist.handoffSeenBy(manager).path("status").asText().equals("Draft"));
        teller.line(
                "Handoff %s began by itself.",
                checklist.handoffSeenBy(manager).path("name").asText());
        manager.act(
                        checklist.action("assign-acceptor"),
                        Map.of("acceptorId", cast.projectManager().id()))
                .expect(200);
        teller.line("%s names %s as the one who will accept it.", manager, cast.projectManager());
    }

    void submitTooEarly(HandoffChecklist checklist) {
        ApiResponse refused =
                cast.seller().act(checklist.action("submit"), null).expect(400);
        List<String> reasons = refused.errors();
        teller.line("%s submits at once. Refused, %d answers are missing, among them:", cast.seller(), reasons.size());
        teller.quote(reasons.subList(0, Math.min(3, reasons.size())));
    }

    /** Sales answers what is open, each question by whom it is asked. */
    void answer(HandoffChecklist checklist) {
        int bySeller = answerAll(checklist, cast.seller(), Set.of("Sales Rep"));
        int byPresales = answerAll(checklist, cast.presales(), Set.of("Presales"));
        answerAll(checklist, cast.projectManager(), Set.of("Project Manager"));
        JsonNode handoff = checklist.handoffSeenBy(cast.seller());
        teller.line(
                "%s answers %d questions, %s %d. Ready to submit: %s %%.",
                cast.seller(),
                bySeller,
                cast.presales(),
                byPresales,
                handoff.path("preSubmitReadiness").asText());
    }

    private int answerAll(HandoffChecklist checklist, CastMember person, Set<String> roles) {
        List<JsonNode> open = checklist.openFor(person, roles);
        open.forEach(item -> provide(checklist, person, item.path("key").asText()));
        return open.size();
    }

    private void provide(HandoffChecklist checklist, CastMember person, String key) {
        person.act(checklist.itemAction(key, "provide"), answers.to(key)).expect(200);
    }

    void submit(HandoffChecklist checklist) {
        ApiResponse submitted =
                cast.seller().act(checklist.action("submit"), null).expect(200);
        teller.line(
                "%s submits: %s, revision %s. The ball is in the court of %s.",
                cast.seller(), submitted.text("status"), submitted.text("revision"), submitted.text("ballInCourt"));
    }

    void sellerTriesToAccept(HandoffChecklist checklist) {
        ApiResponse refused =
                cast.seller().act(checklist.action("accept"), null).expect(403);
        teller.line("%s tries to accept it herself:", cast.seller());
        teller.quote(refused.errors());
    }

    /** Delivery verifies answer by answer, and returns what cannot be true. */
    void sendBack(HandoffChecklist checklist) {
        CastMember acceptor = cast.projectManager();
        acceptor.act(checklist.action("claim"), null).expect(200);
        int verified = verifyAll(checklist, acceptor, Set.of(ITEM_SENT_BACK));
        String reason = "On the phone the customer named a go-live one month earlier than this says";
        ApiResponse returned = acceptor.act(
                        checklist.action("return"),
                        Map.of(
                                "reasons",
                                List.of(Map.of(
                                        "itemKey", ITEM_SENT_BACK, "code", "CONTRADICTS_CONTRACT", "text", reason))))
                .expect(200);
        JsonNode item = checklist.item(cast.seller(), ITEM_SENT_BACK);
        teller.line(
                "%s verifies %d answers and returns the handoff (%s) for one of them:",
                acceptor, verified, returned.text("status"));
        teller.quote(List.of("%s: %s"
                .formatted(
                        item.path("label").asText(), item.path("disputeReason").asText())));
    }

    /** Sales calls the customer and corrects the one answer; what was verified stays so. */
    void correct(HandoffChecklist checklist) {
        cast.seller()
                .act(checklist.itemAction(ITEM_SENT_BACK, "provide"), answers.correctionOf(ITEM_SENT_BACK))
                .expect(200);
        teller.line(
                "%s calls the customer and corrects it. %d verified answers stay verified.",
                cast.seller(),
                checklist.itemsWithStatus(cast.seller(), "Verified").size());
        submit(checklist);
    }

    void accept(HandoffChecklist checklist) {
        CastMember acceptor = cast.projectManager();
        acceptor.act(checklist.action("claim"), null).expect(200);
        int byAcceptor = verifyAll(checklist, acceptor, Set.of());
        int byManager = verifyAll(checklist, cast.deliveryManager(), Set.of());
        int byFinance = verifyAll(checklist, cast.finance(), Set.of());
        teller.line(
                "%s verifies the last %d, %s %d, %s %d.",
                acceptor, byAcceptor, cast.deliveryManager(), byManager, cast.finance(), byFinance);
        acceptor.act(checklist.itemAction("handoff_meeting", "provide"), answers.metBy(cast.deliveryManager()))
                .expect(200);
        teller.line("They meet, and %s leads the meeting: whoever sold the deal may not.", cast.deliveryManager());
        ApiResponse accepted = acceptor.act(checklist.action("accept"), null).expect(200);
        teller.line(
                "%s accepts: %s, quality %s of 100. HandoffAccepted goes out.",
                acceptor, accepted.text("status"), accepted.text("qualityScore"));
    }

    private static int verifyAll(HandoffChecklist checklist, CastMember person, Set<String> except) {
        List<JsonNode> mine = checklist.itemsSeenBy(person).stream()
                .filter(item -> HandoffChecklist.may(item, "verify"))
                .filter(item -> !except.contains(item.path("key").asText()))
                .toList();
        mine.forEach(item -> person.act(checklist.itemAction(item.path("key").asText(), "verify"), proof(item))
                .expect(200));
        return mine.size();
    }

    /** A document is verified by its checksum. Those of the story exist by name only, so the name is what is summed. */
    private static Map<String, String> proof(JsonNode item) {
        JsonNode document = item.path("value");
        if (!document.has("url")) {
            return Map.of();
        }
        String sum = document.path("sha256").asText();
        return Map.of("sha256", sum.isEmpty() ? sha256(document.path("url").asText()) : sum);
    }

    private static String sha256(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
