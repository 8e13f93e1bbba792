package dev.truce.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AsyncApiTest {
    private final JsonNode asyncApi = Contracts.asyncApi();

    @Test
    void everyTopicListsExactlyItsEvents() {
        Map<String, TreeSet<String>> published = new TreeMap<>();
        Contracts.events().forEach(event -> published
                .computeIfAbsent(Contracts.topicOf(event), topic -> new TreeSet<>())
                .add(Contracts.typeOf(event)));

        Map<String, TreeSet<String>> documented = new TreeMap<>();
        asyncApi.path("channels").forEach(channel -> {
            TreeSet<String> types = new TreeSet<>();
            channel.path("messages")
                    .forEach(message -> types.add(
                            resolve(message.path("$ref").asText()).path("name").asText()));
            documented.put(channel.path("address").asText(), types);
        });

        assertThat(documented).isEqualTo(published);
    }

    @Test
    void noMessageIsLeftOver() {
        List<String> messages = new ArrayList<>();
        asyncApi.path("components")
                .path("messages")
                .forEach(message -> messages.add(message.path("name").asText()));

        assertThat(messages)
                .containsExactlyInAnyOrderElementsOf(
                        Contracts.events().map(Contracts::typeOf).toList());
    }

    @Test
    void everyMessageCarriesTheSchemaOfItsEvent() {
        Contracts.events().forEach(event -> {
            JsonNode message = messageOf(event);

            assertThat(message.path("title").asText()).isEqualTo(event.getSimpleName());
            assertThat(message.path("payload").path("$ref").asText())
                    .isEqualTo("schemas/" + Contracts.typeOf(event) + ".json");
            assertThat(message.path("summary").asText())
                    .isEqualTo(Contracts.schemaOf(event).path("description").asText());
        });
    }

    @Test
    void everyMessageCarriesTheCloudEventHeaders() {
        Contracts.events().forEach(event -> assertThat(
                        messageOf(event).path("traits").path(0).path("$ref").asText())
                .isEqualTo("#/components/messageTraits/cloudEvent"));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(asyncApi.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(resolve(reference).isMissingNode()).isFalse();
            } else {
                assertThat(Contracts.class.getResource("/" + reference)).isNotNull();
            }
        });
    }

    private JsonNode messageOf(Class<?> event) {
        String name = event.getSimpleName();
        return asyncApi.path("components")
                .path("messages")
                .path(Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }

    private JsonNode resolve(String reference) {
        return asyncApi.at(reference.substring(1));
    }
}
