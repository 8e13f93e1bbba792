package dev.truce.deals.deal;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Why the customer buys, what it asked for and what we recommend. */
@Embeddable
public class CustomerNeed {
    private @Nullable String industry;
    private @Nullable String problemToSolve;
    private @Nullable String requestedSolution;
    private @Nullable String recommendedSolution;
    private @Nullable String exclusions;

    void exclusions(@Nullable String notIncluded) {
        this.exclusions = notIncluded;
    }

    void industry(@Nullable String newIndustry) {
        this.industry = newIndustry;
    }

    void problemToSolve(@Nullable String problem) {
        this.problemToSolve = problem;
    }

    void requestedSolution(@Nullable String solution) {
        this.requestedSolution = solution;
    }

    void recommendedSolution(@Nullable String solution) {
        this.recommendedSolution = solution;
    }

    void alsoExclude(String more) {
        if (exclusions == null) {
            this.exclusions = more;
        } else if (!exclusions.contains(more)) {
            this.exclusions = exclusions + "\n" + more;
        }
    }

    @Nullable String exclusions() {
        return exclusions;
    }

    public @Nullable String industry() {
        return industry;
    }

    public @Nullable String problemToSolve() {
        return problemToSolve;
    }

    public @Nullable String requestedSolution() {
        return requestedSolution;
    }

    public @Nullable String recommendedSolution() {
        return recommendedSolution;
    }
}
