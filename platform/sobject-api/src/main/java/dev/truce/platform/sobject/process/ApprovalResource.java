package dev.truce.platform.sobject.process;

import dev.truce.platform.sobject.openapi.RequestExample;
import dev.truce.platform.sobject.row.ApiVersion;
import dev.truce.platform.sobject.row.UnreadableBody;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Approvals as Salesforce clients know them ({@code salesforce-contract.md}, section 2.8). */
@Blocking
@Path("/services/data")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Approvals", description = "What is asked for and decided, as approval processes")
class ApprovalResource {
    private static final int MOST_STEPS = 200;
    private final ListedProcesses processes;
    private final RunApprovals approvals;

    ApprovalResource(ListedProcesses processes, RunApprovals approvals) {
        this.processes = processes;
        this.approvals = approvals;
    }

    @GET
    @Path("/{version}/process/approvals")
    @Operation(operationId = "listApprovalProcesses", summary = "List the approval processes, by object")
    @APIResponse(responseCode = "200", description = "The processes of the objects that the caller may read")
    public ListedProcesses.ByObject processes(@Parameter(example = "v64.0") @PathParam("version") ApiVersion version) {
        return processes.all();
    }

    @POST
    @Path("/{version}/process/approvals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeApprovalSteps",
            summary = "Submit, approve or reject up to 200 records",
            description =
                    """
                    Each step goes through the same door as the action it stands for and succeeds or fails for itself; \
                    the answer is 200 in either case. Approve and Reject take a work item or the record. Comments are \
                    the reason of a rejection, codes may stand before a colon; comments that are a JSON object are the \
                    body of the action.""")
    @APIResponse(responseCode = "200", description = "What became of each step, in their order")
    public List<ApprovalResult> take(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @RequestExample(
                            name = "submit",
                            value =
                                    """
                                    {"requests": [{"actionType": "Submit", "contextId": "0065e0000000001AAA", "comments": "Please have a look"}]}""")
                    @RequestExample(
                            name = "reject with a reason",
                            value =
                                    """
                                    {"requests": [{"actionType": "Reject", "contextId": "04i5e0000000d01AAA", "comments": "TIMELINE: three months later it can be done"}]}""")
                    @RequestExample(
                            name = "approve with the body of the action",
                            value =
                                    """
                                    {"requests": [{"actionType": "Approve", "contextId": "04i5e0000000h01AAA", "comments": "{\\"conditions\\": []}"}]}""")
                    ApprovalRequest.@Nullable Several request) {
        if (request == null) {
            throw UnreadableBody.missing();
        }
        List<ApprovalRequest> steps = request.requests() == null ? List.of() : request.requests();
        if (steps.isEmpty()) {
            throw RefusedStep.noSteps();
        }
        if (steps.size() > MOST_STEPS) {
            throw RefusedStep.tooMany(MOST_STEPS);
        }
        return approvals.run(steps);
    }
}
