package dev.truce.handoffs.item;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.truce.handoffs.answer.AnswerKind;
import dev.truce.handoffs.answer.AnswerRules;
import dev.truce.handoffs.answer.Provenance;
import dev.truce.handoffs.picklist.Picklist;
import dev.truce.handoffs.template.Gate;
import dev.truce.handoffs.template.ItemDefinition;
import dev.truce.handoffs.template.ItemRole;
import dev.truce.handoffs.template.Visibility;
import dev.truce.platform.sobject.record.SObjectRecord;
import dev.truce.roles.Side;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an item asks: a copy of the template item, so that a later change of the template leaves a running handoff as
 * it was agreed.
 */
@MappedSuperclass
abstract class ItemQuestion extends SObjectRecord {
    private static final JsonMapper JSON = new JsonMapper();
    private String handoff;
    private String itemKey;
    private String section;
    private String label;
    private String kind;
    private String answerRules;
    private boolean required;
    private boolean hardGate;
    private @Nullable String providerRoles;
    private @Nullable String verifierRoles;
    private @Nullable String dueAnchor;
    private @Nullable Integer dueOffset;
    private @Nullable LocalDate dueOn;
    private String gate;
    private @Nullable String minProvenance;
    private String visibility;
    private @Nullable String whyItMatters;
    private @Nullable String exampleAnswer;
    private @Nullable String prefillPath;
    private int sortOrder;
    private boolean adHoc;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ItemQuestion() {}

    ItemQuestion(String id, String handoff, ItemDefinition asked, int sortOrder) {
        super(id);
        this.handoff = handoff;
        this.itemKey = asked.key();
        this.section = asked.wording().section();
        this.label = asked.wording().label();
        this.whyItMatters = asked.wording().whyItMatters();
        this.exampleAnswer = asked.wording().exampleAnswer();
        this.kind = asked.kind().word();
        this.answerRules = written(asked.rules());
        this.required = asked.isRequired();
        this.hardGate = asked.hardGate();
        this.providerRoles = words(asked.providers());
        this.verifierRoles = words(asked.verifiers());
        ItemDefinition.Due due = asked.due();
        this.dueAnchor = due == null ? null : Picklist.word(due.anchor());
        this.dueOffset = due == null ? null : due.businessDays();
        this.gate = Picklist.word(asked.gate());
        Provenance minimum = asked.minProvenance();
        this.minProvenance = minimum == null ? null : Picklist.word(minimum);
        this.visibility = Picklist.word(asked.visibility());
        ItemDefinition.Prefill prefill = asked.prefill();
        this.prefillPath = prefill == null ? null : prefill.path();
        this.sortOrder = sortOrder;
    }

    /** The deal has changed, and with it whether this has to be answered. */
    public final void require(boolean nowRequired) {
        this.required = nowRequired;
    }

    /** Counts the due date once its anchor is known. */
    public final void dueBy(DueDates dates) {
        if (dueAnchor != null && dueOffset != null) {
            LocalDate counted = dates.of(dueAnchor, dueOffset);
            this.dueOn = counted == null ? dueOn : counted;
        }
    }

    private static String written(AnswerRules rules) {
        try {
            return JSON.writeValueAsString(rules);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable String words(Set<ItemRole> roles) {
        return roles.isEmpty()
                ? null
                : roles.stream().sorted().map(Picklist::word).collect(Collectors.joining(";"));
    }

    private static Set<ItemRole> roles(@Nullable String words) {
        return words == null
                ? Set.of()
                : Arrays.stream(words.split(";"))
                        .map(word -> Picklist.read(ItemRole.class, word))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    public final AnswerKind answerKind() {
        return AnswerKind.parse(kind);
    }

    /** What an answer must fulfil besides being of its kind. */
    public final AnswerRules rules() {
        try {
            return JSON.readValue(answerRules, AnswerRules.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public final Set<ItemRole> providers() {
        return roles(providerRoles);
    }

    public final Set<ItemRole> verifiers() {
        return roles(verifierRoles);
    }

    /** Whether it must be ready when this gate is passed. */
    public final boolean isNeededAt(Gate passed) {
        return required && Picklist.read(Gate.class, gate).isAskedAt(passed);
    }

    final @Nullable Provenance minimumProvenance() {
        return minProvenance == null ? null : Picklist.read(Provenance.class, minProvenance);
    }

    /** Whether somebody of this side sees it; what one side keeps to itself, the other side does not see. */
    public final boolean isVisibleOn(@Nullable String side) {
        Visibility shown = Picklist.read(Visibility.class, visibility);
        boolean sells = Side.SALES.label().equals(side) || Side.PRESALES.label().equals(side);
        return !(shown == Visibility.SALES_ONLY && Side.DELIVERY.label().equals(side))
                && !(shown == Visibility.DELIVERY_ONLY && sells);
    }

    public final String handoff() {
        return handoff;
    }

    public final String itemKey() {
        return itemKey;
    }

    public final String section() {
        return section;
    }

    public final String label() {
        return label;
    }

    public final String kind() {
        return kind;
    }

    final String answerRules() {
        return answerRules;
    }

    public final boolean isRequired() {
        return required;
    }

    public final boolean isHardGate() {
        return hardGate;
    }

    public final @Nullable String providerRoles() {
        return providerRoles;
    }

    public final @Nullable String verifierRoles() {
        return verifierRoles;
    }

    public final @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public final String gate() {
        return gate;
    }

    public final @Nullable String minProvenance() {
        return minProvenance;
    }

    final String visibility() {
        return visibility;
    }

    public final @Nullable String whyItMatters() {
        return whyItMatters;
    }

    public final @Nullable String exampleAnswer() {
        return exampleAnswer;
    }

    public final @Nullable String prefillPath() {
        return prefillPath;
    }

    public final int sortOrder() {
        return sortOrder;
    }

    final boolean isAdHoc() {
        return adHoc;
    }
}
