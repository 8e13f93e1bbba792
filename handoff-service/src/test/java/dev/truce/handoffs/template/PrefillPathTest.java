package dev.truce.handoffs.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.truce.events.DealClosed;
import dev.truce.handoffs.template.FactNames.UnknownPrefillName;
import dev.truce.handoffs.template.PrefillPath.UnreadablePrefillPath;
import dev.truce.platform.testkit.contract.EventSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefillPathTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final ChecklistFacts deal = ChecklistFacts.parse(EventSchemas.example(DealClosed.TYPE));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    requestedGoLive                          | "2027-03-01"
                    contractDocument.url                     | "https://documents.example/hartmann/contract.pdf"
                    lines[].name                             | ["ERP quick start","Import of open orders"]
                    lines[].offeringId                       | ["01t5e0000000001AAA"]
                    resourceDemand[]{name=role, value=hours} | [{"name":"ERP consultant","value":120.00}]
                    ${type} for ${billingModel}              | "NEW_BUSINESS for Time and Materials"
                    """)
    void aPathFindsWhatTheDealHolds(String path, String expected) {
        assertThat(PrefillPath.parse(path).in(deal.json())).contains(json(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reviewedEffortHours",
                "unheardOf",
                "deliveryReview.id",
                "overrides[].guard",
                "lost to ${competitor}"
            })
    void whatTheDealDoesNotHoldGivesNoAnswer(String path) {
        assertThat(PrefillPath.parse(path).in(deal.json())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a..b", "lines[0]", "lines[]{name}", "${a b}", "a b", "lines[].a.b"})
    void whatIsNoPathIsRefused(String path) {
        assertThatThrownBy(() -> PrefillPath.parse(path)).isInstanceOf(UnreadablePrefillPath.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    requestedGoLive                            |
                    deliveryReview.conditions[].text           |
                    lines[]                                    |
                    Asked for ${requestedSolution}             |
                    lossReason                                 | lossReason
                    unheardOf.id                               | unheardOf
                    contractDocument.link                      | link
                    lines[].title                              | title
                    lines.name                                 | name
                    amount[]                                   | amount[]
                    resourceDemand[]{name=role, value=effort}  | effort
                    Asked for ${type} by ${customer}           | customer
                    """)
    void onlyWhatADealHasMayBeNamed(String path, String unknown) {
        PrefillPath read = PrefillPath.parse(path);

        if (unknown == null) {
            assertThatCode(read::requireKnown).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(read::requireKnown)
                    .isInstanceOf(UnknownPrefillName.class)
                    .hasMessageContaining(unknown);
        }
    }

    @Test
    void aTextWithoutPlaceholdersIsAPathAndNotAConstant() {
        assertThatThrownBy(() -> PrefillPath.parse("Asked for nothing")).isInstanceOf(UnreadablePrefillPath.class);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
