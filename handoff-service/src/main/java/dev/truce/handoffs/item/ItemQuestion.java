package dev.truce.handoffs.item;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.truce.handoffs.answer.Answer;
import dev.truce.handoffs.answer.AnswerKind;
import dev.truce.handoffs.answer.AnswerRules;
import dev.truce.handoffs.answer.Provenance;
import dev.truce.handoffs.template.ItemDefinition;
import dev.truce.platform.sobject.access.Directory;
import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an item asks: a copy of the template item, so that a later change of the template leaves a running handoff as
 * it was agreed.
 */
@Embeddable
public class ItemQuestion {
    private static final JsonMapper JSON = new JsonMapper();
    private String itemKey;
    private String section;
    private String label;
    private String kind;
    private String answerRules;
    private @Nullable String whyItMatters;
    private @Nullable String exampleAnswer;
    private @Nullable String prefillPath;
    private int sortOrder;
    private boolean adHoc;

    @Enumerated(EnumType.STRING)
    private @Nullable Provenance minProvenance;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ItemQuestion() {}

    ItemQuestion(ItemDefinition asked, int sortOrder) {
        this.itemKey = asked.key();
        this.section = asked.wording().section();
        this.label = asked.wording().label();
        this.whyItMatters = asked.wording().whyItMatters();
        this.exampleAnswer = asked.wording().exampleAnswer();
        this.kind = asked.kind().word();
        this.answerRules = written(asked.rules());
        this.minProvenance = asked.minProvenance();
        ItemDefinition.Prefill prefill = asked.prefill();
        this.prefillPath = prefill == null ? null : prefill.path();
        this.sortOrder = sortOrder;
    }

    private static String written(AnswerRules rules) {
        try {
            return JSON.writeValueAsString(rules);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The value of an answer, in the form it is kept in.
     *
     * @throws AnswerNotKnownWellEnough when it is known less well than asked for
     * @throws AnswerDoesNotFit when it is no answer to this
     */
    JsonNode require(ProvidedAnswer given, Directory people) {
        if (minProvenance != null && !given.provenance().isAtLeast(minProvenance)) {
            throw new AnswerNotKnownWellEnough(itemKey, given.provenance(), minProvenance);
        }
        Answer read = Answer.read(answerKind(), rules(), given.value(), people);
        if (!read.fits()) {
            throw new AnswerDoesNotFit(itemKey, read.problems());
        }
        return read.value();
    }

    /** As {@link #require}; empty where that refuses. */
    Optional<JsonNode> fitting(ProvidedAnswer known, Directory people) {
        Answer read = Answer.read(answerKind(), rules(), known.value(), people);
        boolean knownWell = minProvenance == null || known.provenance().isAtLeast(minProvenance);
        return read.fits() && knownWell ? Optional.of(read.value()) : Optional.empty();
    }

    public AnswerKind answerKind() {
        return AnswerKind.parse(kind);
    }

    /** What an answer must fulfil besides being of its kind. */
    public AnswerRules rules() {
        try {
            return JSON.readValue(answerRules, AnswerRules.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String itemKey() {
        return itemKey;
    }

    public String section() {
        return section;
    }

    public String label() {
        return label;
    }

    public String kind() {
        return kind;
    }

    String answerRules() {
        return answerRules;
    }

    public @Nullable Provenance minProvenance() {
        return minProvenance;
    }

    public @Nullable String whyItMatters() {
        return whyItMatters;
    }

    public @Nullable String exampleAnswer() {
        return exampleAnswer;
    }

    public @Nullable String prefillPath() {
        return prefillPath;
    }

    /** Its place in the checklist. */
    int sortOrder() {
        return sortOrder;
    }

    /** Whether it is asked in this handoff only, by no template. */
    boolean isAdHoc() {
        return adHoc;
    }

    /** An answer is not what the item asks for; everything that is wrong with it at once. */
    static final class AnswerDoesNotFit extends Refusal {
        AnswerDoesNotFit(String key, List<String> problems) {
            super(problems.stream()
                    .map(problem -> ApiError.of(
                            ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                            "Item %s: %s".formatted(key, problem),
                            "value"))
                    .toList());
        }
    }

    /** An answer is known less well than the item asks for. */
    static final class AnswerNotKnownWellEnough extends Refusal {
        AnswerNotKnownWellEnough(String key, Provenance given, Provenance minimum) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Item %s needs an answer that is at least %s, this one is %s"
                            .formatted(key, minimum.label(), given.label()),
                    "provenance");
        }
    }
}
