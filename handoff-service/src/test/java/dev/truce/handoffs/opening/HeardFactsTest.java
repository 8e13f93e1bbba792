package dev.truce.handoffs.opening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.events.DealClosed;
import dev.truce.events.DeliveryReviewRequested;
import dev.truce.handoffs.template.ChecklistFacts;
import dev.truce.platform.messaging.EventJson;
import dev.truce.platform.testkit.contract.EventSchemas;
import org.junit.jupiter.api.Test;

/** The facts of a deal are those that its event says, member by member. */
class HeardFactsTest {

    @Test
    void ofAClosedDeal() throws JsonProcessingException {
        String example = EventSchemas.example(DealClosed.TYPE);

        ChecklistFacts heard = AnnouncedClose.facts(EventJson.MAPPER.readValue(example, DealClosed.class));

        assertThat(heard).isEqualTo(ChecklistFacts.parse(example));
    }

    @Test
    void ofAnOfferedDeal() throws JsonProcessingException {
        ObjectNode review = (ObjectNode) EventJson.MAPPER.readTree(EventSchemas.example(DeliveryReviewRequested.TYPE));
        ObjectNode told = ((ObjectNode) review.path("deal"))
                .put("dealId", review.path("dealId").textValue())
                .put("accountId", review.path("accountId").textValue())
                .put("scopeFingerprint", review.path("scopeFingerprint").textValue());

        ChecklistFacts heard = OpenHandoffWhenReviewIsRequested.facts(
                EventJson.MAPPER.treeToValue(review, DeliveryReviewRequested.class));

        assertThat(heard.json()).isEqualTo(ChecklistFacts.parse(told.toString()).json());
    }
}
