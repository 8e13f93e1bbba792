package dev.truce.handoffs.checklist;

import dev.truce.handoffs.handoff.HandoffInPath;
import dev.truce.platform.sobject.openapi.RequestExample;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The doors by which an item is answered, or said not to apply. */
@Blocking
@Path("/services/apexrest/handoffs")
@Produces("application/json;charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Handoff items", description = "Answering a checklist, and judging the answers.")
class ItemResource {
    private static final String KEY = "Key of the item";
    private final WorkOnItem work;

    ItemResource(WorkOnItem work) {
        this.work = work;
    }

    @POST
    @Path("/{id}/items/{key}/provide")
    @Operation(
            operationId = "provideItem",
            summary = "Provide an answer to an item",
            description =
                    """
                    The value must be of the item's kind and fulfil its rules; everything that is wrong with it is \
                    answered at once. A verified answer that is changed has to be verified again. While delivery looks \
                    at the handoff only open and disputed items can be answered. May be done by the item's provider or \
                    who stands in for them.""")
    @APIResponse(responseCode = "200", description = "The item, provided")
    public AnsweredItem provide(
            @BeanParam HandoffInPath handoff,
            @Parameter(description = KEY, example = "success_criteria") @PathParam("key") String key,
            @RequestExample(
                            name = "a list",
                            value =
                                    "{\"value\": [{\"metric\": \"Wrong delivery dates\", \"baseline\": \"10 %\", \"target\": \"1 %\", \"date\": \"2027-06-30\"}], \"provenance\": \"Customer Confirmed\", \"toldCustomer\": {\"on\": \"2026-11-28\", \"channel\": \"Phone\", \"by\": \"Anna Reyes\"}}")
                    @RequestExample(
                            name = "a date with a text",
                            value =
                                    "{\"value\": {\"date\": \"2027-03-01\", \"text\": \"Anna Reyes, by phone\"}, \"provenance\": \"Sales Asserted\"}")
                    @RequestExample(
                            name = "nothing to list",
                            value = "{\"value\": {\"attested\": \"none made\"}, \"provenance\": \"Sales Asserted\"}")
                    @Nullable ProvideRequest request) {
        return work.provide(handoff.id(), key, ProvideRequest.of(request), handoff.ifMatch());
    }

    @POST
    @Path("/{id}/items/{key}/not-applicable")
    @Operation(
            operationId = "itemNotApplicable",
            summary = "Mark an item as not applicable",
            description =
                    """
                    Needs a justification. The item's verifier approves by verifying it and rejects by disputing it. A \
                    list that may be attested to be empty always applies. May be done by the item's provider.""")
    @APIResponse(responseCode = "200", description = "The item, waiting for approval")
    public AnsweredItem notApplicable(
            @BeanParam HandoffInPath handoff,
            @Parameter(description = KEY, example = "po_number") @PathParam("key") String key,
            @RequestExample(
                            name = "with its reason",
                            value = "{\"justification\": \"The customer orders by contract, without purchase orders\"}")
                    @Nullable NotApplicableRequest request) {
        return work.claimNotApplicable(handoff.id(), key, NotApplicableRequest.of(request), handoff.ifMatch());
    }
}
