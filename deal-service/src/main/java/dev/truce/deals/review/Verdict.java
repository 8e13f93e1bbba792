package dev.truce.deals.review;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The decision of delivery, with its ratings, estimate, findings and reasons. */
@Embeddable
public class Verdict {
    private static final String BETWEEN_CODES = ";";
    private static final String BETWEEN = "\t";

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewStatus decision;

    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Instant answeredAt;
    private boolean tacit;

    @Embedded
    protected @Nullable Ratings ratings;

    @Enumerated(EnumType.STRING)
    private @Nullable MethodologyFit methodologyFit;

    private @Nullable String methodologyFitWhy;
    private @Nullable BigDecimal reviewedEffortHours;
    private @Nullable LocalDate feasibleGoLive;
    private @Nullable String findings;
    private @Nullable String reasonCodes;
    private @Nullable String counterProposal;
    private @Nullable String waiverReason;
    private @Nullable LocalDate validUntil;
    private @Nullable LocalDate capacityValidUntil;

    void decide(ReviewStatus status, String by, Instant at) {
        this.decision = status;
        this.decidedBy = by;
        this.decidedAt = at;
        if (answeredAt == null) {
            this.answeredAt = at;
        }
        this.tacit = false;
    }

    void rate(List<DimensionRating> dimensions) {
        Ratings rated = ratings();
        rated.rate(dimensions);
        this.ratings = rated;
    }

    void estimate(Approval approval) {
        this.methodologyFit = approval.fit();
        this.methodologyFitWhy = approval.fitWhy();
        this.reviewedEffortHours = approval.effortHours();
        this.feasibleGoLive = approval.feasibleGoLive();
    }

    void hold(Validity validity) {
        this.validUntil = validity.until();
        this.capacityValidUntil = validity.capacityUntil();
    }

    /** Nobody rated or estimated anything. */
    void holdTacitly(Validity validity) {
        hold(validity);
        this.tacit = true;
    }

    void find(List<Finding> found) {
        this.findings = found.stream()
                .map(finding -> finding.field()
                        + BETWEEN
                        + String.valueOf(finding.text()).replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    void refuse(List<ReviewReason> reasons, String proposal) {
        this.reasonCodes = reasons.stream().map(Enum::name).collect(Collectors.joining(BETWEEN_CODES));
        this.counterProposal = proposal;
    }

    void waive(String reason) {
        this.waiverReason = reason;
    }

    public @Nullable ReviewStatus decision() {
        return decision;
    }

    /** Whether delivery agreed, perhaps to an earlier scope. */
    public boolean isAgreement() {
        return decision != null && decision.agrees();
    }

    /** The last day on which a close can rely on it; empty where it has no end. */
    public Optional<LocalDate> reliableUntil() {
        return validUntil == null || (capacityValidUntil != null && capacityValidUntil.isBefore(validUntil))
                ? Optional.ofNullable(capacityValidUntil)
                : Optional.of(validUntil);
    }

    /** As clients read it. */
    @Nullable String decisionLabel() {
        return Labelled.labelOf(decision);
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** When delivery decided first; what it confirms again later does not change that. */
    @Nullable Instant answeredAt() {
        return answeredAt;
    }

    /** Whether nobody decided, and the policy took that for an agreement. */
    public Boolean tacit() {
        return tacit;
    }

    public Ratings ratings() {
        return ratings == null ? new Ratings() : ratings;
    }

    public @Nullable MethodologyFit methodologyFit() {
        return methodologyFit;
    }

    @Nullable String methodologyFitWhy() {
        return methodologyFitWhy;
    }

    public @Nullable BigDecimal reviewedEffortHours() {
        return reviewedEffortHours;
    }

    public @Nullable LocalDate feasibleGoLive() {
        return feasibleGoLive;
    }

    public List<Finding> findings() {
        return findings == null
                ? List.of()
                : findings.lines()
                        .map(line -> line.split(BETWEEN, 2))
                        .map(parts -> new Finding(parts[0], parts[1]))
                        .toList();
    }

    @Nullable String findingsText() {
        return findings == null ? null : findings.replace(BETWEEN, ": ");
    }

    public List<ReviewReason> reasons() {
        return reasonCodes == null
                ? List.of()
                : Arrays.stream(reasonCodes.split(BETWEEN_CODES))
                        .map(ReviewReason::valueOf)
                        .toList();
    }

    @Nullable String reasonCodes() {
        return reasonCodes;
    }

    public @Nullable String counterProposal() {
        return counterProposal;
    }

    @Nullable String waiverReason() {
        return waiverReason;
    }

    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    public @Nullable LocalDate capacityValidUntil() {
        return capacityValidUntil;
    }
}
