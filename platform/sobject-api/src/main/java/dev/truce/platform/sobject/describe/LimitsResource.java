package dev.truce.platform.sobject.describe;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.truce.platform.sobject.access.Usage;
import dev.truce.platform.sobject.row.ApiVersion;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What clients look at before they begin something large ({@code salesforce-contract.md}, section 2.5). */
@NonBlocking
@Path("/services/data")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Discovery")
class LimitsResource {
    private static final List<String> UNCOUNTED = List.of(
            "ConcurrentAsyncGetReportInstances",
            "DailyAsyncApexExecutions",
            "DailyBulkApiBatches",
            "DailyBulkV2QueryFileStorageMB",
            "DailyBulkV2QueryJobs",
            "DataStorageMB",
            "FileStorageMB",
            "HourlyPublishedPlatformEvents");
    private final Usage usage;

    LimitsResource(Usage usage) {
        this.usage = usage;
    }

    /** How much of something there is, and how much is left. */
    record Limit(@JsonProperty("Max") long max, @JsonProperty("Remaining") long remaining) {}

    @GET
    @Path("/{version}/limits")
    @Operation(
            operationId = "limits",
            summary = "List the limits of the organisation and what is left of them",
            description =
                    "Truce counts requests and cuts nobody off; all else is told as plenty, for clients that look before they begin.")
    @APIResponse(responseCode = "200", description = "Each limit with Max and Remaining")
    public Map<String, Limit> limits(@Parameter(example = "v64.0") @PathParam("version") ApiVersion version) {
        Map<String, Limit> limits = new LinkedHashMap<>();
        limits.put("DailyApiRequests", new Limit(usage.planned(), Math.max(0, usage.planned() - usage.used())));
        UNCOUNTED.forEach(name -> limits.put(name, new Limit(usage.planned(), usage.planned())));
        return limits;
    }
}
