package dev.truce.deals.deal;

import dev.truce.deals.deal.port.Assessment;
import dev.truce.deals.deal.port.RequirementReason;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a deal means for delivery, as it was last assessed; derived, and stored so that queries can ask for it. */
@Embeddable
public class Deliverability {
    private static final String BETWEEN = " ";

    private @Nullable BigDecimal standardisation;
    private boolean requiresReview;
    private @Nullable String reviewCodes;
    private @Nullable String reviewReasons;
    private String reviewStatus = "Not Required";
    private @Nullable BigDecimal reviewedEffortHours;
    private @Nullable LocalDate feasibleGoLive;
    private @Nullable BigDecimal expertiseCoverage;
    private boolean firstOfKind;
    private int riskScore;
    private @Nullable String riskReasons;
    private @Nullable BigDecimal actualEffortHours;
    private @Nullable LocalDate actualStart;
    private @Nullable LocalDate actualGoLive;

    /** {@return whether the requirement of a review is another one than before} */
    boolean follow(Assessment assessment) {
        String codes = assessment.requiresReview() ? String.join(";", assessment.codes()) : null;
        boolean requirementChanged = !Objects.equals(codes, reviewCodes);
        this.standardisation = assessment.standardisation();
        this.requiresReview = assessment.requiresReview();
        this.reviewCodes = codes;
        this.reviewReasons = assessment.requiresReview()
                ? assessment.reasons().stream().map(RequirementReason::text).collect(Collectors.joining(BETWEEN))
                : null;
        this.reviewStatus = assessment.review().status();
        this.reviewedEffortHours = assessment.review().reviewedEffort();
        this.feasibleGoLive = assessment.review().feasibleGoLive();
        this.expertiseCoverage = assessment.expertiseCoverage();
        this.firstOfKind = assessment.firstOfKind();
        this.riskScore = assessment.risk().score();
        this.riskReasons = assessment.risk().causes().isEmpty()
                ? null
                : String.join(BETWEEN, assessment.risk().causes());
        return requirementChanged;
    }

    void take(Actuals actuals) {
        this.actualEffortHours = actuals.effortHours();
        this.actualStart = actuals.start();
        this.actualGoLive = actuals.goLive();
    }

    @Nullable BigDecimal actualEffortHours() {
        return actualEffortHours;
    }

    @Nullable LocalDate actualStart() {
        return actualStart;
    }

    @Nullable LocalDate actualGoLive() {
        return actualGoLive;
    }

    @Nullable BigDecimal standardisation() {
        return standardisation;
    }

    Boolean requiresReview() {
        return requiresReview;
    }

    @Nullable String reviewReasons() {
        return reviewReasons;
    }

    String reviewStatus() {
        return reviewStatus;
    }

    public @Nullable BigDecimal reviewedEffortHours() {
        return reviewedEffortHours;
    }

    @Nullable LocalDate feasibleGoLive() {
        return feasibleGoLive;
    }

    @Nullable BigDecimal expertiseCoverage() {
        return expertiseCoverage;
    }

    Boolean firstOfKind() {
        return firstOfKind;
    }

    Integer riskScore() {
        return riskScore;
    }

    @Nullable String riskReasons() {
        return riskReasons;
    }
}
