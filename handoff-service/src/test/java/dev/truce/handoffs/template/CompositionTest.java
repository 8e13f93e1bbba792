package dev.truce.handoffs.template;

import static dev.truce.handoffs.template.Definitions.item;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.handoffs.template.TemplateContent.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTest {
    private static final String ACCOUNT = "0015e0000000001AAA";
    private static final String OFFERING = "01t5e0000000001AAA";

    @Test
    void laterLayersAddToTheCore() {
        ComposedChecklist composed = compose(
                template(Layer.ENGAGEMENT, "Fixed Price", add(item("rates"))),
                template(Layer.CORE, null, add(item("scope"))));

        assertThat(composed.items()).extracting(ItemDefinition::key).containsExactly("scope", "rates");
        assertThat(composed.templates())
                .extracting(ComposedChecklist.AppliedTemplate::layer)
                .containsExactly(Layer.CORE, Layer.ENGAGEMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "INDUSTRY, Banking, true",
        "INDUSTRY, 'Retail; banking', true",
        "INDUSTRY, Retail, false",
        "ENGAGEMENT, Fixed Price, true",
        "ENGAGEMENT, Retainer, false",
        "OFFERING, 01t5e0000000001, true",
        "OFFERING, 01t5e0000000009AAA, false",
        "CUSTOMER, 0015e0000000001AAA, true",
        "CUSTOMER, 0015e0000000002AAA, false"
    })
    void aTemplateAppliesToTheDealsItMatches(Layer layer, String match, boolean applies) {
        ComposedChecklist composed = compose(template(layer, match, add(item("extra"))));

        assertThat(composed.items()).hasSize(applies ? 1 : 0);
    }

    @Test
    void anOverlayRequiresRelaxesReplacesAndRemoves() {
        ComposedChecklist composed = compose(
                template(
                        Layer.CORE,
                        null,
                        add(item("a").with(Requirement.OPTIONAL)),
                        add(item("b")),
                        add(item("c")),
                        add(item("d"))),
                template(
                        Layer.INDUSTRY,
                        "Banking",
                        row(TemplateOperation.REQUIRE, "a"),
                        row(TemplateOperation.RELAX, "b"),
                        new Row(TemplateOperation.REPLACE, "c", Definitions.worded("c", "Another question")),
                        row(TemplateOperation.REMOVE, "d")));

        assertThat(composed.items()).extracting(ItemDefinition::key).containsExactly("a", "b", "c");
        assertThat(composed.items()).extracting(ItemDefinition::isRequired).containsExactly(true, false, true);
        assertThat(composed.items().get(2).wording().label()).isEqualTo("Another question");
        assertThat(composed.ignored()).isEmpty();
    }

    @Test
    void theStrongerLayerHasTheLastWord() {
        ComposedChecklist composed = compose(
                template(Layer.CUSTOMER, ACCOUNT, row(TemplateOperation.REQUIRE, "a")),
                template(Layer.OFFERING, OFFERING, row(TemplateOperation.RELAX, "a")),
                template(Layer.CORE, null, add(item("a"))));

        assertThat(composed.items().get(0).isRequired()).isTrue();
    }

    @Test
    void aLockedItemIsNeitherRelaxedNorRemoved() {
        ComposedChecklist composed = compose(
                template(Layer.CORE, null, add(Definitions.locked("contract"))),
                template(Layer.INDUSTRY, "Banking", row(TemplateOperation.RELAX, "contract")),
                template(Layer.CUSTOMER, ACCOUNT, row(TemplateOperation.REMOVE, "contract")));

        assertThat(composed.items()).extracting(ItemDefinition::isRequired).containsExactly(true);
        assertThat(composed.ignored())
                .containsExactly("RELAX of contract by Industry", "REMOVE of contract by Customer");
    }

    @Test
    void aLockedItemKeepsItsRequirementWhenItIsReplaced() {
        ComposedChecklist composed = compose(
                template(Layer.CORE, null, add(Definitions.locked("contract"))),
                template(
                        Layer.INDUSTRY,
                        "Banking",
                        new Row(
                                TemplateOperation.REPLACE,
                                "contract",
                                item("contract").with(Requirement.OPTIONAL))));

        assertThat(composed.items().get(0).isRequired()).isTrue();
        assertThat(composed.items().get(0).locked()).isTrue();
        assertThat(composed.items().get(0).hardGate()).isTrue();
    }

    @Test
    void whatIsNotThereCannotBeChanged() {
        assertThat(compose(template(
                                Layer.CORE,
                                null,
                                row(TemplateOperation.REQUIRE, "a"),
                                row(TemplateOperation.REMOVE, "b")))
                        .items())
                .isEmpty();
    }

    @Test
    void aConditionIsDecidedByTheDeal() {
        ComposedChecklist composed = compose(template(
                Layer.CORE,
                null,
                add(Definitions.conditional("deviating", "deviations > 0")),
                add(Definitions.conditional("deadline", "hard"))));

        assertThat(composed.items())
                .extracting(ItemDefinition::requirement)
                .containsExactly(Requirement.REQUIRED, Requirement.OPTIONAL);
        assertThat(composed.requiredItems()).isEqualTo(1);
    }

    @Property
    void whateverTheOverlaysSayLockedItemsStayRequired(@ForAll("overlays") List<TemplateContent> overlays) {
        List<TemplateContent> templates = new ArrayList<>(overlays);
        templates.add(template(Layer.CORE, null, add(Definitions.locked("a")), add(item("b"))));

        ComposedChecklist composed = Composition.of(templates, deal());

        assertThat(composed.items())
                .filteredOn(item -> item.key().equals("a"))
                .singleElement()
                .matches(ItemDefinition::isRequired);
        assertThat(composed.items()).extracting(ItemDefinition::key).doesNotHaveDuplicates();
    }

    @Property
    void theOrderInWhichTemplatesAreReadDoesNotMatter(
            @ForAll("overlays") List<TemplateContent> overlays, @ForAll Random random) {
        List<TemplateContent> shuffled = new ArrayList<>(overlays);
        Collections.shuffle(shuffled, random);

        assertThat(Composition.of(shuffled, deal())).isEqualTo(Composition.of(overlays, deal()));
    }

    @Provide
    Arbitrary<List<TemplateContent>> overlays() {
        Arbitrary<Row> rows = net.jqwik.api.Combinators.combine(
                        Arbitraries.of(TemplateOperation.class), Arbitraries.of("a", "b", "c"))
                .as((operation, key) -> operation.definesItem()
                        ? new Row(operation, key, item(key).with(Requirement.OPTIONAL))
                        : row(operation, key));
        Arbitrary<TemplateContent> templates = net.jqwik.api.Combinators.combine(
                        Arbitraries.of(Layer.INDUSTRY, Layer.ENGAGEMENT, Layer.CUSTOMER),
                        rows.list().ofMaxSize(4),
                        Arbitraries.integers().between(1, 1_000_000))
                .as((layer, listed, id) ->
                        new TemplateContent("t" + id, "Overlay", 1, layer, "Banking;Fixed Price;" + ACCOUNT, listed));
        return templates.list().ofMaxSize(4).uniqueElements(TemplateContent::id);
    }

    private static ComposedChecklist compose(TemplateContent... templates) {
        return Composition.of(List.of(templates), deal());
    }

    private static TemplateContent template(Layer layer, String match, Row... rows) {
        String name = layer.label();
        return new TemplateContent("a10" + name, name, 1, layer, match, List.of(rows));
    }

    private static Row add(ItemDefinition item) {
        return new Row(TemplateOperation.ADD, item.key(), item);
    }

    private static Row row(TemplateOperation operation, String key) {
        return new Row(operation, key, null);
    }

    private static ChecklistFacts deal() {
        ObjectNode deal = JsonNodeFactory.instance.objectNode();
        deal.put("accountId", ACCOUNT)
                .put("industry", "Banking")
                .put("engagementType", "Fixed Price")
                .put("hardDeadline", false);
        deal.putArray("lines").addObject().put("offeringId", OFFERING).put("deviations", 2);
        return ChecklistFacts.parse(deal.toString());
    }
}
