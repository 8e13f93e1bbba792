package dev.truce.handoffs.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.truce.events.DealClosed;
import dev.truce.handoffs.answer.Answer;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.testkit.contract.EventSchemas;
import dev.truce.roles.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedTemplatesTest {
    private static final JsonMapper JSON = new JsonMapper();

    static Stream<String> files() {
        List<String> files = new ArrayList<>();
        LoadShippedTemplates.read("shipped.yaml").forEach(file -> files.add(file.asText()));
        return files.stream();
    }

    @ParameterizedTest
    @CsvSource({
        "core.yaml, 34",
        "erp-crm-fixed-price.yaml, 12",
        "advisory-time-and-materials.yaml, 9",
        "managed-services.yaml, 11",
        "construction-engineering.yaml, 12",
        "agency-retainer.yaml, 9",
        "regulated-industry.yaml, 6"
    })
    void everyRowOfTheSpecificationIsShipped(String file, int rows) {
        assertThat(files()).contains(file);
        assertThat(items(file)).hasSize(rows);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRowIsComplete(String file) {
        assertThat(items(file)).allSatisfy(HandoffTemplateItem::requireComplete);
        assertThat(items(file)).extracting(HandoffTemplateItem::itemKey).doesNotHaveDuplicates();
        assertThat(items(file))
                .allSatisfy(item -> assertThat(item.duty().dueAnchor()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyExampleAnswerFitsItsItem(String file) {
        for (HandoffTemplateItem item : items(file)) {
            ItemDefinition definition = item.row().definition();
            if (item.question().exampleAnswer() != null) {
                Answer answer = Answer.read(
                        definition.kind(),
                        definition.rules(),
                        json(item.question().exampleAnswer()),
                        id -> Optional.of(new Actor(id, Actor.Kind.USER, Set.of(), Side.NEUTRAL, null)));
                assertThat(answer.problems()).as(item.itemKey()).isEmpty();
            }
        }
    }

    @Test
    void aRowReadsAsTheSpecificationWritesIt() {
        ItemDefinition criteria = definition("core.yaml", "success_criteria");

        assertThat(criteria.kind().word()).isEqualTo("LIST<CRITERION>");
        assertThat(criteria.requirement()).isEqualTo(Requirement.REQUIRED);
        assertThat(criteria.providers()).containsExactly(ItemRole.SALES_REP);
        assertThat(criteria.verifiers()).containsExactly(ItemRole.PROJECT_MANAGER);
        assertThat(criteria.due()).isEqualTo(new ItemDefinition.Due(DueAnchor.EXPECTED_CLOSE, -3));
        assertThat(criteria.gate()).isEqualTo(Gate.PRE_CLOSE);
        assertThat(criteria.minProvenance()).hasToString("CUSTOMER_CONFIRMED");
        assertThat(criteria.rules().minItems()).isEqualTo(1);
        assertThat(definition("core.yaml", "contract").rules().checksum()).isTrue();
        assertThat(definition("erp-crm-fixed-price.yaml", "contingency").rules().max())
                .isEqualByComparingTo("50");
        assertThat(definition("core.yaml", "commitments").providers())
                .containsExactlyInAnyOrder(ItemRole.SALES_REP, ItemRole.PRESALES);
        assertThat(definition("core.yaml", "hard_deadline").condition()).isEqualTo("hard=true");
    }

    @Test
    void theExampleDealIsAskedForCoreAndTimeAndMaterials() {
        List<TemplateContent> templates =
                files().map(ShippedTemplatesTest::content).toList();

        ComposedChecklist composed =
                Composition.of(templates, ChecklistFacts.parse(EventSchemas.example(DealClosed.TYPE)));

        assertThat(composed.templates())
                .extracting(ComposedChecklist.AppliedTemplate::name)
                .containsExactly("Core", "Advisory / staff augmentation, time & materials");
        assertThat(composed.items()).hasSize(43);
        assertThat(composed.items())
                .filteredOn(item -> !item.isRequired())
                .extracting(ItemDefinition::key)
                .containsExactly(
                        "detractors",
                        "requested_vs_recommended",
                        "hard_deadline",
                        "relationship",
                        "competition",
                        "cap");
        assertThat(composed.ignored()).isEmpty();
    }

    private static TemplateContent content(String file) {
        JsonNode shipped = LoadShippedTemplates.read(file);
        return new TemplateContent(
                "a10" + file,
                shipped.path("name").asText(),
                1,
                Layer.valueOf(shipped.path("layer").asText().toUpperCase(java.util.Locale.ROOT)),
                shipped.path("match").textValue(),
                items(file).stream().map(HandoffTemplateItem::row).toList());
    }

    private static ItemDefinition definition(String file, String key) {
        return items(file).stream()
                .filter(item -> item.itemKey().equals(key))
                .findFirst()
                .orElseThrow()
                .row()
                .definition();
    }

    private static List<HandoffTemplateItem> items(String file) {
        List<HandoffTemplateItem> items = new ArrayList<>();
        for (JsonNode row : LoadShippedTemplates.read(file).path("items")) {
            HandoffTemplateItem item = new HandoffTemplateItem("a11");
            new ShippedItem(row).describe(item);
            items.add(item);
        }
        return items;
    }

    private static JsonNode json(String example) {
        try {
            return JSON.readTree(example);
        } catch (JsonProcessingException plainText) {
            return new TextNode(example);
        }
    }
}
