package dev.truce.platform.sobject.describe;

import dev.truce.platform.sobject.row.ApiVersion;
import io.quarkus.arc.All;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which API versions there are and what each offers ({@code salesforce-contract.md}, section 2.1). */
@NonBlocking
@Path("/services/data")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Discovery")
class DiscoveryResource {
    private static final List<String> RESOURCES = List.of(
            "sobjects", "query", "queryAll", "composite", "jobs", "limits", "recent", "search", "process", "actions");

    /** One version, as clients choose from. */
    record Version(String label, String url, String version) {}

    @GET
    @Operation(operationId = "listVersions", summary = "List the API versions; needs no token")
    public List<Version> versions() {
        return ApiVersion.offered().stream()
                .map(version -> new Version(version.label(), version.path(), version.number() + ".0"))
                .toList();
    }

    private final List<VersionResources> more;

    DiscoveryResource(@All List<VersionResources> more) {
        this.more = more;
    }

    @GET
    @Blocking
    @Path("/{version}")
    @Operation(operationId = "listResources", summary = "List the resources of one API version")
    public Map<String, String> resources(@PathParam("version") ApiVersion version) {
        Map<String, String> paths = new LinkedHashMap<>();
        RESOURCES.forEach(resource -> paths.put(resource, version.path() + "/" + resource));
        more.forEach(resources -> paths.putAll(resources.urls()));
        return paths;
    }
}
