package dev.truce.deals.report;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The doors to the reports of deals and reviews. */
@Blocking
@Path("/services/apexrest/reports")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Deal reports", description = "Figures over deals and reviews, by close date, owner, unit and offering.")
public class DealReportResource {
    private final EffortReports effort;
    private final ReviewReports reviews;
    private final RiskReports risks;

    DealReportResource(EffortReports effort, ReviewReports reviews, RiskReports risks) {
        this.effort = effort;
        this.reviews = reviews;
        this.risks = risks;
    }

    @GET
    @Path("/underscoping")
    @Operation(
            operationId = "underscopingReport",
            summary = "M10: underscoping against delivery's estimate",
            description =
                    "Per deal: reviewed effort / sold effort - 1; overall: sum of reviewed / sum of sold - 1. Deals without a review or without sold hours are left out.")
    @APIResponse(responseCode = "200", description = "The figures")
    public Figures.Underscoping underscopingReport(@BeanParam ReportFilter filter) {
        return effort.reviewed(filter);
    }

    @GET
    @Path("/actual-underscoping")
    @Operation(
            operationId = "actualUnderscopingReport",
            summary = "M11: underscoping against actual effort",
            description =
                    "Per deal: actual effort / sold effort - 1; overall: sum of actual / sum of sold - 1. Deals without actual or sold hours are left out.")
    @APIResponse(responseCode = "200", description = "The figures")
    public Figures.Underscoping actualUnderscopingReport(@BeanParam ReportFilter filter) {
        return effort.actual(filter);
    }

    @GET
    @Path("/estimate-bias")
    @Operation(
            operationId = "estimateBiasReport",
            summary = "M12: estimate bias by seller and presales",
            description =
                    "Per owner, and per presales on the team: mean of (actual effort / sold effort - 1), of those with at least 5 such deals.")
    @APIResponse(responseCode = "200", description = "The figures")
    public List<Figures.Bias> estimateBiasReport(@BeanParam ReportFilter filter) {
        return effort.bias(filter);
    }

    @GET
    @Path("/early-involvement")
    @Operation(
            operationId = "earlyInvolvementReport",
            summary = "M15: stage at first review request",
            description =
                    "Won deals with a review requested at least 10 business days before the close / won deals; median of close date - date of the first request, in days; the stages in which the won deals stood at their first request.")
    @APIResponse(responseCode = "200", description = "The figures")
    public Figures.EarlyInvolvement earlyInvolvementReport(@BeanParam ReportFilter filter) {
        return reviews.earlyInvolvement(filter);
    }

    @GET
    @Path("/gate-integrity")
    @Operation(
            operationId = "gateIntegrityReport",
            summary = "M16: gate integrity, overrides and waivers",
            description =
                    "(Won deals with a waived review or an overridden guard) / won deals; reviews that went stale before the close.")
    @APIResponse(responseCode = "200", description = "The figures")
    public Figures.GateIntegrity gateIntegrityReport(@BeanParam ReportFilter filter) {
        return reviews.gateIntegrity(filter);
    }

    @GET
    @Path("/review-turnaround")
    @Operation(
            operationId = "reviewTurnaroundReport",
            summary = "M17: review turnaround",
            description =
                    "Median and 90th percentile of first decided at - requested at, in hours; share decided by the due moment. A later confirmation does not count again; waivers are left out.")
    @APIResponse(responseCode = "200", description = "The figures")
    public Figures.Turnaround reviewTurnaroundReport(@BeanParam ReportFilter filter) {
        return reviews.turnaround(filter);
    }

    @GET
    @Path("/standardisation")
    @Operation(
            operationId = "standardisationReport",
            summary = "M18: share of standard offerings in what is sold",
            description =
                    "Sum of (amount x standardisation) / sum of amount, over deals with lines; recorded deviations per deal; mean of M11 of entirely standard and of other deals.")
    @APIResponse(responseCode = "200", description = "The figures")
    public Figures.Standardisation standardisationReport(@BeanParam ReportFilter filter) {
        return effort.standardisation(filter);
    }

    @GET
    @Path("/timeline-gap")
    @Operation(
            operationId = "timelineGapReport",
            summary = "M19: gap between the requested and the committed date",
            description =
                    "Committed go-live - requested go-live, in days; by gap the share of deals that went live after the contracted day.")
    @APIResponse(responseCode = "200", description = "The figures")
    public Figures.TimelineGap timelineGapReport(@BeanParam ReportFilter filter) {
        return risks.timelineGap(filter);
    }

    @GET
    @Path("/expertise-risk")
    @Operation(
            operationId = "expertiseRiskReport",
            summary = "M20: won work outside delivery's expertise",
            description =
                    "Won amount with an expertise coverage below 70 % or first of kind / won amount. Amounts are added up as they are, whatever their currency.")
    @APIResponse(responseCode = "200", description = "The figures")
    public Figures.ExpertiseRisk expertiseRiskReport(@BeanParam ReportFilter filter) {
        return risks.expertiseRisk(filter);
    }

    @GET
    @Path("/promises")
    @Operation(
            operationId = "promiseReport",
            summary = "M21: promises by outcome",
            description =
                    "Counts by status; promises outside the contract / deals with promises; fulfilled / (fulfilled + broken).")
    @APIResponse(responseCode = "200", description = "The figures")
    public Figures.PromiseLedger promiseReport(@BeanParam ReportFilter filter) {
        return risks.promises(filter);
    }

    @GET
    @Path("/at-risk")
    @Operation(
            operationId = "atRiskReport",
            summary = "M22: open deals at risk",
            description =
                    "Score = 20 (required review missing, stale or expired) + 15 (any red) + 15 x min(1, unvalidated high-impact assumptions / 3) + 15 x min(1, max(0, M10) / 0.3) + 10 (coverage below 70 %) + 10 x min(1, days of go-live before feasible / 20) + 10 (a contested promise) + 5 (more than 40 % not standard). The 50 highest.")
    @APIResponse(responseCode = "200", description = "The figures")
    public Figures.AtRisk atRiskReport(@BeanParam ReportFilter filter) {
        return risks.atRisk(filter);
    }
}
