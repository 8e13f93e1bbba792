package dev.truce.handoffs.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a client sends is answered, never thrown out of. */
class AnyAnswerTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Property(tries = 500)
    void whateverIsSentIsEitherKeptOrToldWhatIsWrong(@ForAll("kinds") String kind, @ForAll("values") JsonNode value) {
        Answer answer = Answer.read(AnswerKind.parse(kind), AnswerRules.NONE, value, id -> Optional.empty());

        assertThat(answer.fits()).isEqualTo(answer.problems().isEmpty());
    }

    @Property(tries = 300)
    void whatIsKeptIsReadAgainUnchanged(@ForAll("kinds") String kind, @ForAll("values") JsonNode value) {
        AnswerKind parsed = AnswerKind.parse(kind);
        Answer answer = Answer.read(parsed, AnswerRules.NONE, value, id -> Optional.empty());

        if (answer.fits()) {
            Answer again = Answer.read(parsed, AnswerRules.NONE, answer.value(), id -> Optional.empty());
            assertThat(again).isEqualTo(answer);
        }
    }

    @Provide
    Arbitrary<String> kinds() {
        return Arbitraries.of(
                "TEXT",
                "LONG_TEXT",
                "NUMBER",
                "PERCENT",
                "MONEY",
                "DATE",
                "DATE_RANGE",
                "BOOLEAN",
                "CHOICE",
                "MULTI_CHOICE",
                "CONTACT",
                "USER",
                "DOCUMENT_LINK",
                "ATTESTATION",
                "LIST",
                "LIST<COMMITMENT>",
                "LIST<NUMBER>",
                "DATE+TEXT",
                "MONEY+PERCENT");
    }

    @Provide
    Arbitrary<JsonNode> values() {
        Arbitrary<JsonNode> texts = Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(40), Arbitraries.of("2027-01-01", "EUR", "none"))
                .map(JSON::textNode);
        Arbitrary<JsonNode> numbers = Arbitraries.bigDecimals().map(JSON::numberNode);
        Arbitrary<JsonNode> others = Arbitraries.of(List.of(JSON.booleanNode(true), JSON.nullNode()));
        Arbitrary<JsonNode> plain = Arbitraries.oneOf(texts, numbers, others);
        Arbitrary<JsonNode> arrays =
                plain.list().ofMaxSize(4).map(list -> JSON.arrayNode().addAll(list));
        Arbitrary<JsonNode> objects = Arbitraries.maps(
                        Arbitraries.of("date", "text", "amount", "currency", "from", "to", "name", "value", "attested"),
                        plain)
                .map(map -> JSON.objectNode().setAll(map));
        return Arbitraries.oneOf(
                plain, arrays, objects, objects.list().ofMaxSize(3).map(list -> JSON.arrayNode()
                        .addAll(list)));
    }
}
