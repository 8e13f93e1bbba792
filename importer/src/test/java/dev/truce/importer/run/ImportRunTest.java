package dev.truce.importer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.importer.ImportFailure;
import dev.truce.importer.mapping.Mapping;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRunTest {
    private static final String MAPPING =
            """
            steps:
              - object: Account
                from: accounts.csv
                key: "{name}"
                fields:
                  Name: "{name}"
                  NumberOfEmployees: "{staff}"
                  ParentId: { value: "{parent}", lookup: Account }
              - object: Opportunity
                from: deals.csv
                key: "{id}"
                totalsBy: stage
                reject:
                  - { when: { stage: Open, account: "" }, because: an open deal needs an account }
                fields:
                  AccountId: { value: "{account}", lookup: Account }
                  Amount: "{amount}"
                  Imported__c: { value: "true", when: { stage: [Won, Lost] } }
                  CloseDate: { daysFromToday: 10, onlyWhenNew: true }
                  StageName: { value: "{stage}", values: { Open: Prospecting, Won: Closed Won } }
            """;
    private static final String ACCOUNTS = "name,staff,parent\nChild,10,Parent\nParent,20,\nAcme,,\n";
    private static final String DEALS = "id,account,amount,stage\n1,Acme,100.50,Won\n2,Child,,Open\n3,,5,Open\n";

    private final Org org = new Org(Map.of(
            "Account", Map.of("Name", "string", "NumberOfEmployees", "int", "ParentId", "reference"),
            "Opportunity",
                    Map.of(
                            "AccountId", "reference",
                            "Amount", "currency",
                            "Imported__c", "boolean",
                            "CloseDate", "date",
                            "StageName", "picklist")));
    private final StringWriter output = new StringWriter();
    private Clock clock = Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @BeforeEach
    void exportedFiles() throws IOException {
        write("mapping.yaml", MAPPING);
        write("accounts.csv", ACCOUNTS);
        write("deals.csv", DEALS);
    }

    @AfterEach
    void close() {
        org.close();
    }

    @Test
    void rowsBecomeTypedRecords() {
        load();

        assertThat(org.recordsOf("Opportunity").get("1").toString())
                .contains("\"Amount\":100.5,", "\"Imported__c\":true", "\"StageName\":\"Closed Won\"")
                .contains("\"AccountId\":\"%s\"".formatted(idOf("acme")));
    }

    @Test
    void whatIsEmptyIsNotSentForANewRecord() {
        load();

        assertThat(org.recordsOf("Account").get("acme").has("NumberOfEmployees"))
                .isFalse();
        assertThat(org.recordsOf("Opportunity").get("2").has("Imported__c")).isFalse();
    }

    @Test
    void aRowIsLoadedAfterTheRowOfItsFileThatItRefersTo() {
        load();

        assertThat(org.upserts()).containsSubsequence("Account/Parent", "Account/Child");
        assertThat(org.recordsOf("Account").get("child").path("ParentId").asText())
                .isEqualTo(idOf("parent"));
    }

    @Test
    void rowsThatReferToEachOtherAreRejected() throws IOException {
        write("accounts.csv", "name,staff,parent\nChild,1,Parent\nParent,1,Child\nAcme,,\n");

        load();

        assertThat(rejects()).contains("ParentId: there is no Account 'Parent'", "there is no Account 'Child'");
        assertThat(org.recordsOf("Account")).containsOnlyKeys("acme");
    }

    @Test
    void runningItAgainChangesNothing() {
        load();
        int first = org.upserts().size();
        clock = Clock.offset(clock, Duration.ofDays(1));

        String report = load();

        assertThat(org.upserts()).hasSize(first);
        assertThat(report).containsPattern("Opportunity from deals.csv +3 +0 +0 +2 +1");
    }

    @Test
    void onlyWhatDiffersIsSent() throws IOException {
        load();
        write("deals.csv", DEALS.replace("100.50", "100.5").replace("2,Child,,Open", "2,Child,7,Open"));

        String report = load();

        assertThat(report).containsPattern("Opportunity from deals.csv +3 +0 +1 +1 +1");
        assertThat(org.recordsOf("Opportunity").get("2").path("Amount").asInt()).isEqualTo(7);
    }

    @Test
    void rejectedRowsAreWrittenWithLineReasonAndTheRow() throws IOException {
        write("deals.csv", DEALS + "4,Nowhere,1,Won\n1,Acme,1,Won\n5,Acme,much,Won\n6,Acme,1,Paused\n7,Acme\n");
        org.refuse("2", "amount is missing");

        load();

        assertThat(rejects())
                .startsWith("file,line,object,reason,row\n")
                .contains(
                        "deals.csv,3,Opportunity,FIELD_CUSTOM_VALIDATION_EXCEPTION: amount is missing,\"2,Child,,Open\"",
                        "deals.csv,4,Opportunity,an open deal needs an account,\"3,,5,Open\"",
                        "deals.csv,5,Opportunity,AccountId: there is no Account 'Nowhere',",
                        "deals.csv,6,Opportunity,the key 1 is in line 2 already,",
                        "deals.csv,7,Opportunity,Amount: 'much' is not a number,",
                        "deals.csv,8,Opportunity,the mapping does not say what 'Paused' means,",
                        "\"the row has 2 cells, the header has 4\"");
        assertThat(org.recordsOf("Opportunity")).containsOnlyKeys("1");
    }

    @Test
    void theReportCountsByTheColumnThatTheMappingNames() {
        assertThat(load())
                .containsPattern("Opportunity by stage +in file +loaded +rejected")
                .containsPattern("Open +2 +1 +1")
                .containsPattern("Won +1 +1 +0")
                .containsPattern("1 rejected: an open deal needs an account");
    }

    @Test
    void aServiceThatIsBusyIsAskedAgain() {
        org.failNextWith(503, 503, 429);

        assertThat(load()).containsPattern("Account from accounts.csv +3 +3 +0 +0 +0");
    }

    @Test
    void rowsAreSentTwoHundredAtATime() throws IOException {
        write("accounts.csv", "name,staff,parent\n" + rows("Company %d,1,\n", 450) + "Acme,,\nChild,1,\n");

        assertThat(load()).containsPattern("Account from accounts.csv +452 +452 +0 +0 +0");

        assertThat(org.sizes().subList(0, 3)).containsExactlyInAnyOrder(200, 200, 52);
    }

    @Test
    void rowsThatAreLongAreSentInBodiesThatAreRead() throws IOException {
        write("accounts.csv", "name,staff,parent\n" + rows("%d " + "x".repeat(100_000) + ",1,\n", 7));

        assertThat(load()).containsPattern("Account from accounts.csv +7 +7 +0 +0 +0");

        assertThat(org.sizes()).contains(2, 2, 2, 1).doesNotContain(3, 7);
    }

    @Test
    void aRowThatSomebodyElseHoldsIsSentAgainWithoutTheOthers() {
        org.lockOnce("Acme");

        assertThat(load()).containsPattern("Account from accounts.csv +3 +3 +0 +0 +0");

        assertThat(org.upserts()).doesNotHaveDuplicates();
        assertThat(org.recordsOf("Account")).containsKey("acme");
    }

    @Test
    void aCollectionThatIsRefusedRejectsEachOfItsRows() throws IOException {
        org.refuseAll("Opportunity");

        assertThat(load()).containsPattern("Opportunity from deals.csv +3 +0 +0 +0 +3");

        assertThat(rejects())
                .contains(
                        "deals.csv,2,Opportunity,LIMIT_EXCEEDED: not this one,\"1,Acme,100.50,Won\"",
                        "deals.csv,3,Opportunity,LIMIT_EXCEEDED: not this one,\"2,Child,,Open\"");
    }

    @Test
    void aFieldThatDoesNotExistStopsTheImport() throws IOException {
        write("mapping.yaml", MAPPING.replace("NumberOfEmployees", "Headcount"));

        assertThatThrownBy(this::load)
                .isInstanceOf(ImportFailure.class)
                .hasMessage("The mapping names the field Headcount, which Account does not have.");
    }

    private static String rows(String row, int count) {
        return IntStream.range(0, count).mapToObj(row::formatted).collect(Collectors.joining());
    }

    private String load() {
        output.getBuffer().setLength(0);
        PrintWriter out = new PrintWriter(output);
        new ImportRun(org.api(), Mapping.read(folder.resolve("mapping.yaml")), clock, out, false)
                .load(folder, folder.resolve("rejects.csv"), 4)
                .printTo(out, folder.resolve("rejects.csv"));
        return output.toString();
    }

    private String rejects() throws IOException {
        return Files.readString(folder.resolve("rejects.csv"));
    }

    private String idOf(String account) {
        return org.recordsOf("Account").get(account).path("Id").asText();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
