package dev.truce.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSchemaTest {
    private static final JsonSchemaFactory DRAFT_2020_12 = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    static Stream<Class<?>> events() {
        return Contracts.events();
    }

    @ParameterizedTest
    @MethodSource("events")
    void recordAndSchemaSayTheSame(Class<?> event) {
        assertThat(SchemaDrift.between(event, Contracts.schemaOf(event))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void schemaIsNamedAfterItsEvent(Class<?> event) {
        JsonNode schema = Contracts.schemaOf(event);

        assertThat(schema.path("$id").asText()).isEqualTo("urn:truce:schema:" + Contracts.typeOf(event));
        assertThat(schema.path("title").asText()).isEqualTo(event.getSimpleName());
        assertThat(schema.path("description").asText()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("events")
    void exampleIsValid(Class<?> event) {
        assertThat(schema(event).validate(Contracts.exampleOf(event))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void exampleSurvivesTheRecord(Class<?> event) throws Exception {
        JsonNode example = Contracts.exampleOf(event);

        Object payload = Contracts.JSON.treeToValue(example, event);

        assertThat(Contracts.JSON.readTree(Contracts.JSON.writeValueAsString(payload)))
                .isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("events")
    void absentIsTheSameAsNull(Class<?> event) throws Exception {
        ObjectNode example = (ObjectNode) Contracts.exampleOf(event);
        ObjectNode withoutNulls = example.deepCopy();
        withoutNulls.removeIf(JsonNode::isNull);

        assertThat(schema(event).validate(withoutNulls)).isEmpty();
        assertThat(Contracts.JSON.treeToValue(withoutNulls, event))
                .isEqualTo(Contracts.JSON.treeToValue(example, event));
    }

    @Test
    void aForgottenPropertyIsSeen() {
        ObjectNode schema = (ObjectNode) Contracts.schemaOf(DealClosed.class);
        ((ObjectNode) schema.path("properties")).remove("closedOn");

        assertThat(SchemaDrift.between(DealClosed.class, schema)).isNotEmpty();
    }

    @Test
    void anInventedPropertyIsSeen() {
        ObjectNode schema = (ObjectNode) Contracts.schemaOf(DealClosed.class);
        ((ObjectNode) schema.path("properties")).putObject("discount").put("type", "number");

        assertThat(SchemaDrift.between(DealClosed.class, schema))
                .containsExactly("DealClosed has no component discount");
    }

    @Test
    void anotherValueOfAnEnumIsSeen() {
        ObjectNode schema = (ObjectNode) Contracts.schemaOf(DealClosed.class);
        ((ObjectNode) schema.path("$defs").path("DealOutcome")).putArray("enum").add("WON");

        assertThat(SchemaDrift.between(DealClosed.class, schema)).hasSize(1);
    }

    @Test
    void aWrongExampleIsSeen() {
        ObjectNode example = (ObjectNode) Contracts.exampleOf(DealClosed.class);
        example.put("closedOn", "yesterday").put("dealId", "42");

        assertThat(schema(DealClosed.class).validate(example)).hasSize(2);
    }

    private static JsonSchema schema(Class<?> event) {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return DRAFT_2020_12.getSchema(Contracts.schemaOf(event), config);
    }
}
