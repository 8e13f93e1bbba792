package dev.truce.handoffs.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.truce.handoffs.answer.AnswerKind.NoSuchAnswerKind;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.Directory;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SELLER = "0055e0000000001AAA";
    private static final Directory PEOPLE = id -> id.equals(SELLER)
            ? Optional.of(new Actor(id, Actor.Kind.USER, Set.of(Role.SALES_REP), Side.SALES, null))
            : Optional.empty();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TEXT                 | "not needed"
                    LONG_TEXT            | "Orders are typed three times."
                    NUMBER               | 12.5
                    PERCENT              | 100
                    MONEY                | {"currency":"EUR","amount":1200.5}
                    DATE                 | "2027-03-01"
                    DATE_RANGE           | {"from":"2027-01-11","to":"2027-01-11"}
                    BOOLEAN              | false
                    CHOICE               | "Anything"
                    MULTI_CHOICE         | ["Java","Kafka"]
                    CONTACT              | {"name":"Petra","email":"petra@example.com"}
                    USER                 | "0055e0000000001AAA"
                    DOCUMENT_LINK        | {"url":"https://documents.example/sow.pdf"}
                    ATTESTATION          | true
                    LIST                 | ["Test system"]
                    LIST<COMMITMENT>     | [{"statement":"Free training","channel":"Verbal","inContract":false}]
                    LIST<ASSUMPTION>     | [{"statement":"s","basis":"b","validateBy":"2027-01-15","costBearer":"Us","impactHours":16}]
                    LIST<RISK>           | [{"statement":"s","mitigation":"m"}]
                    LIST<EXCLUSION>      | [{"statement":"s"}]
                    LIST<CRITERION>      | [{"metric":"m","target":"t"}]
                    LIST<SYSTEM>         | [{"name":"ERP","use":"Retained","sandbox":true}]
                    LIST<NUMBER>         | [{"name":"Consultant","value":100}]
                    LIST<MONEY>          | [{"name":"Consultant","value":{"currency":"EUR","amount":140}}]
                    LIST<CONTACT>        | [{"name":"Jonas","phone":"+46 70"}]
                    LIST<USER>           | ["0055e0000000001AAA"]
                    LIST<DOCUMENT_LINK+DATE> | [{"documentLink":{"url":"https://a.example/q"},"date":"2027-01-01"}]
                    DATE+TEXT            | {"date":"2027-03-01","text":"by phone"}
                    users:NUMBER+sites:NUMBER | {"users":20,"sites":2}
                    """)
    void anAnswerOfItsKindFits(String kind, String value) {
        Answer answer = read(kind, AnswerRules.NONE, value);

        assertThat(answer.problems()).isEmpty();
        assertThat(answer.value().toString()).isEqualTo(json(value).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TEXT         | 12                                   | value must be a text
                    TEXT         | "  "                                 | value must not be empty
                    NUMBER       | "12"                                 | value must be a number
                    PERCENT      | 101                                  | value must be at most 100
                    PERCENT      | -1                                   | value must be at least 0
                    MONEY        | 12                                   | value must be an amount with its currency, such as {"amount": 1200.00, "currency": "EUR"}
                    MONEY        | {"amount":1,"currency":"Euro"}       | value.currency must be an ISO 4217 code such as EUR
                    MONEY        | {"amount":1.001,"currency":"EUR"}    | value.amount must have at most 2 digits behind the point
                    DATE         | "01.03.2027"                         | value must be a day such as 2027-01-31
                    DATE         | "2027-02-30"                         | value must be a day such as 2027-01-31
                    DATE_RANGE   | {"from":"2027-02-01","to":"2027-01-01"} | value must not end before it begins
                    BOOLEAN      | "yes"                                | value must be true or false
                    MULTI_CHOICE | []                                   | value must be an array of at least one choice
                    CONTACT      | {"name":"Petra"}                     | value must say how to reach the contact: add email or phone
                    CONTACT      | {"email":"p@example.com"}            | value.name is missing
                    CONTACT      | {"name":"P","email":"p"}             | value.email must match the pattern [^@\\s]+@[^@\\s]+\\.[^@\\s]+
                    USER         | "0065e0000000001AAA"                 | value must be the id of a user, such as 0055e0000000001AAA
                    USER         | "0055e0000000009AAA"                 | value names 0055e0000000009AAA, who is not an active user
                    DOCUMENT_LINK| {"url":"file:///etc/passwd"}         | value.url must match the pattern https?://\\S+
                    ATTESTATION  | false                                | value must be true: it is attested by whoever answers, or left unanswered
                    LIST         | "Test system"                        | value must be an array
                    LIST<RISK>   | [{"statement":"s","mitigation":"m"},{"statement":"s"}] | value[1].mitigation is missing
                    LIST<RISK>   | [{"statement":"s","mitigation":"m","owner":"o","date":"x"}] | value[0].date is not known: there are statement, mitigation, owner (optional)
                    LIST         | {"attested":"none"}                  | value must be an array: there is nothing to attest for this item
                    """)
    void aWrongAnswerIsToldWhatWouldBeRight(String kind, String value, String problem) {
        assertThat(read(kind, AnswerRules.NONE, value).problems()).containsExactly(problem.replace("\\\\", "\\"));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(read(
                                "LIST<CRITERION>",
                                AnswerRules.NONE,
                                "[{\"metric\":\"m\"},{\"date\":\"soon\",\"target\":\"t\"}]")
                        .problems())
                .containsExactly(
                        "value[0].target is missing",
                        "value[1].metric is missing",
                        "value[1].date must be a day such as 2027-01-31");
    }

    @Test
    void aMissingValueIsToldItsKind() {
        assertThat(Answer.read(AnswerKind.parse("DATE"), AnswerRules.NONE, null, PEOPLE)
                        .problems())
                .containsExactly("value is missing: send a value of kind DATE");
    }

    @Test
    void lengthsBoundAText() {
        AnswerRules rules = rules(80, 100, null);

        assertThat(read("LONG_TEXT", rules, "\"too short\"").problems())
                .containsExactly("value must have at least 80 characters, it has 9");
        assertThat(read("LONG_TEXT", rules, "\"%s\"".formatted("x".repeat(101))).problems())
                .containsExactly("value must have at most 100 characters, it has 101");
        assertThat(read("LONG_TEXT", rules, "\"%s\"".formatted("x".repeat(80))).fits())
                .isTrue();
    }

    @Test
    void aPatternMustMatchTheWholeText() {
        AnswerRules rules = rules(null, null, "PO-\\d+");

        assertThat(read("TEXT", rules, "\"PO-42\"").fits()).isTrue();
        assertThat(read("TEXT", rules, "\"our PO-42\"").problems())
                .containsExactly("value must match the pattern PO-\\d+");
    }

    @Test
    void boundsHoldForTheNumbersAmongSeveralValues() {
        AnswerRules rules = new AnswerRules(
                BigDecimal.ZERO, BigDecimal.TEN, null, null, null, List.of(), null, null, null, false, null);

        assertThat(read("users:NUMBER+sites:NUMBER", rules, "{\"users\":11,\"sites\":-1}")
                        .problems())
                .containsExactly("value.users must be at most 10", "value.sites must be at least 0");
    }

    @Test
    void aChoiceIsNamedByItsValueOrItsLabelInAnyCase() {
        AnswerRules rules = AnswerRules.choosing("T&M=Time and Materials", "FIXED");

        assertThat(read("CHOICE", rules, "\"time and materials\"").value().textValue())
                .isEqualTo("T&M");
        assertThat(read("CHOICE", rules, "\"fixed\"").value().textValue()).isEqualTo("FIXED");
        assertThat(read("CHOICE", rules, "\"Barter\"").problems())
                .containsExactly("value must be one of T&M=Time and Materials, FIXED");
    }

    @Test
    void aUserMustNotStandOnTheExcludedSide() {
        AnswerRules rules =
                new AnswerRules(null, null, null, null, null, List.of(), null, null, null, false, Side.SALES.label());

        assertThat(read("DATE+USER", rules, "{\"date\":\"2026-12-04\",\"user\":\"%s\"}".formatted(SELLER))
                        .problems())
                .containsExactly("value.user names 0055e0000000001AAA, who stands on the side of Sales: "
                        + "somebody from another side is needed");
    }

    @Test
    void anEmptyListIsAttested() {
        AnswerRules rules =
                new AnswerRules(null, null, null, null, null, List.of(), null, null, "none made", false, null);

        assertThat(read("LIST<COMMITMENT>", rules, "[]").problems())
                .containsExactly("value must not be empty; where there is nothing to list, answer "
                        + "{\"attested\": \"none made\"}");
        assertThat(read("LIST<COMMITMENT>", rules, "{\"attested\":\"None made\"}")
                        .value())
                .isEqualTo(json("{\"attested\":\"none made\"}"));
        assertThat(read("LIST<COMMITMENT>", rules, "{\"attested\":\"maybe\"}").fits())
                .isFalse();
    }

    @Test
    void aListHasAsManyEntriesAsTheRulesSay() {
        AnswerRules rules = new AnswerRules(null, null, null, null, null, List.of(), 1, 2, null, false, null);

        assertThat(read("LIST", rules, "[]").problems()).containsExactly("value must have 1 to 2 entries, it has 0");
        assertThat(read("LIST", rules, "[\"a\",\"b\",\"c\"]").problems())
                .containsExactly("value must have 1 to 2 entries, it has 3");
    }

    @Test
    void aUserIdOf15CharactersIsKeptWith18() {
        assertThat(read("USER", AnswerRules.NONE, "\"0055e0000000001\"").value().textValue())
                .isEqualTo(SELLER);
    }

    @ParameterizedTest
    @CsvSource({"FOO", "LIST<FOO>", "DATE+DATE", "DATE+", "1st:DATE+TEXT", "LIST<", "''"})
    void anUnknownKindIsRefused(String kind) {
        assertThatThrownBy(() -> AnswerKind.parse(kind)).isInstanceOf(NoSuchAnswerKind.class);
    }

    private static AnswerRules rules(Integer minLength, Integer maxLength, String pattern) {
        return new AnswerRules(null, null, minLength, maxLength, pattern, List.of(), null, null, null, false, null);
    }

    private static Answer read(String kind, AnswerRules rules, String value) {
        return Answer.read(AnswerKind.parse(kind), rules, json(value), PEOPLE);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.reader()
                    .with(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
