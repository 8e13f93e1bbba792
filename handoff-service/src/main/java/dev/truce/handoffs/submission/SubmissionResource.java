package dev.truce.handoffs.submission;

import dev.truce.handoffs.handoff.HandoffInPath;
import dev.truce.handoffs.handoff.HandoffSummary;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The doors by which sales gives a handoff to delivery. */
@Blocking
@Path("/services/apexrest/handoffs")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Handoff actions", description = "How a handoff moves from the close to the acceptance.")
class SubmissionResource {
    private final Submission submission;

    SubmissionResource(Submission submission) {
        this.submission = submission;
    }

    @POST
    @Path("/{id}/submit")
    @Operation(
            operationId = "submitHandoff",
            summary = "Submit a handoff to delivery",
            description =
                    """
                    Every required item that is asked for before the submission must be answered, or said not to apply, \
                    and an acceptor must be named. What is missing is answered all at once, one \
                    FIELD_CUSTOM_VALIDATION_EXCEPTION each. May be done by the owner of the deal or its presales, never \
                    by the acceptor.""")
    @APIResponse(responseCode = "200", description = "The handoff, waiting to be claimed")
    public HandoffSummary submit(@BeanParam HandoffInPath handoff) {
        return submission.submit(handoff.id(), handoff.ifMatch());
    }

    @POST
    @Path("/{id}/recall")
    @Operation(
            operationId = "recallHandoff",
            summary = "Recall a submitted handoff",
            description = "Possible until somebody claims it, for whoever submitted it.")
    @APIResponse(responseCode = "200", description = "The handoff, in progress again")
    public HandoffSummary recall(@BeanParam HandoffInPath handoff) {
        return submission.recall(handoff.id(), handoff.ifMatch());
    }

    @POST
    @Path("/{id}/resume")
    @Operation(
            operationId = "resumeHandoff",
            summary = "Resume a returned handoff",
            description =
                    """
                    A new revision begins, in which only what is not settled can be changed. Answering a returned item \
                    does this by itself. May be done by the owner of the deal or its presales.""")
    @APIResponse(responseCode = "200", description = "The handoff, in progress again, in its next revision")
    public HandoffSummary resume(@BeanParam HandoffInPath handoff) {
        return submission.resume(handoff.id(), handoff.ifMatch());
    }
}
