package dev.truce.deals.catalog.stage;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stage as an administrator edits it. Whether it ends a deal is fixed once deals may be in it. */
@Entity
@Table(name = "deal_stage")
class OpportunityStage extends SObjectRecord {
    private static final BigDecimal CERTAIN = BigDecimal.valueOf(100);

    private String masterLabel;
    private String apiName;
    private int sortOrder;
    private boolean isActive = true;
    private boolean isClosed;
    private boolean isWon;
    private BigDecimal defaultProbability = BigDecimal.ZERO;
    private String forecastCategoryName = "Pipeline";
    private @Nullable String requiredFields;
    private @Nullable String allowedPreviousStages;
    private @Nullable String description;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected OpportunityStage() {}

    @SuppressWarnings("NullAway.Init")
    OpportunityStage(String id) {
        super(id);
    }

    /** A stage is known to deals by its first label, unless it was given an API name of its own. */
    void label(String newLabel) {
        if (apiName == null) {
            this.apiName = newLabel;
        }
        this.masterLabel = newLabel;
    }

    void nameForClients(@Nullable String name) {
        if (name != null) {
            this.apiName = name;
        }
    }

    void sortAt(Integer position) {
        this.sortOrder = position;
    }

    void activate(boolean active) {
        this.isActive = active;
    }

    void endDeals(@Nullable Boolean closes) {
        this.isClosed = Boolean.TRUE.equals(closes);
    }

    void winDeals(@Nullable Boolean wins) {
        if (Boolean.TRUE.equals(wins) && !isClosed) {
            throw new WonStageMustBeClosed(masterLabel);
        }
        this.isWon = Boolean.TRUE.equals(wins);
    }

    void expectToWin(BigDecimal probability) {
        if (probability.signum() < 0 || probability.compareTo(CERTAIN) > 0) {
            throw new ImpossibleStageProbability(masterLabel, probability);
        }
        this.defaultProbability = probability;
    }

    void forecastAs(String category) {
        this.forecastCategoryName = category;
    }

    void require(@Nullable String fields) {
        this.requiredFields = fields;
    }

    void followOnly(@Nullable String stages) {
        this.allowedPreviousStages = stages;
    }

    void describe(@Nullable String text) {
        this.description = text;
    }

    Stage toStage() {
        return new Stage(
                apiName,
                masterLabel,
                sortOrder,
                isActive,
                isClosed,
                isWon,
                defaultProbability,
                forecastCategoryName,
                listed(requiredFields),
                listed(allowedPreviousStages));
    }

    String masterLabel() {
        return masterLabel;
    }

    String apiName() {
        return apiName;
    }

    Integer sortOrder() {
        return sortOrder;
    }

    Boolean isActive() {
        return isActive;
    }

    Boolean isClosed() {
        return isClosed;
    }

    Boolean isWon() {
        return isWon;
    }

    BigDecimal defaultProbability() {
        return defaultProbability;
    }

    String forecastCategoryName() {
        return forecastCategoryName;
    }

    @Nullable String requiredFields() {
        return requiredFields;
    }

    @Nullable String allowedPreviousStages() {
        return allowedPreviousStages;
    }

    @Nullable String description() {
        return description;
    }

    private static List<String> listed(@Nullable String semicolons) {
        return semicolons == null
                ? List.of()
                : Arrays.stream(semicolons.split(";", -1))
                        .map(String::strip)
                        .filter(entry -> !entry.isEmpty())
                        .toList();
    }

    /** No chance of winning is below 0 or above 100 percent. */
    static final class ImpossibleStageProbability extends Refusal {
        ImpossibleStageProbability(String label, BigDecimal probability) {
            super(
                    ErrorCode.NUMBER_OUTSIDE_VALID_RANGE,
                    "Stage %s cannot have a probability of %s: it is 0 to 100 percent"
                            .formatted(label, probability.toPlainString()),
                    "DefaultProbability");
        }
    }

    /** A stage cannot win deals without ending them. */
    static final class WonStageMustBeClosed extends Refusal {
        WonStageMustBeClosed(String label) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Stage %s has IsWon but not IsClosed: a stage that wins a deal also closes it".formatted(label),
                    "IsWon",
                    "IsClosed");
        }
    }
}
