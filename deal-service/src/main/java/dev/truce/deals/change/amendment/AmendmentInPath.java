package dev.truce.deals.change.amendment;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which amendment a request is about. */
@SuppressWarnings("NullAway.Init")
public class AmendmentInPath {
    @PathParam("id")
    @Parameter(description = "Id of the deal, 15 or 18 characters")
    String id;

    @PathParam("amendmentId")
    @Parameter(description = "Id of the amendment")
    String amendmentId;
}
