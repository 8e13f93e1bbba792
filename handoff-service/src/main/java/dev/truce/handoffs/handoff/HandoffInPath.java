package dev.truce.handoffs.handoff;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which handoff an action is about, and which version of it the caller has read. */
@SuppressWarnings("NullAway.Init")
public class HandoffInPath {
    @PathParam("id")
    @Parameter(description = "Id of the handoff", example = "a125e0000000042AAA")
    String id;

    @HeaderParam(HttpHeaders.IF_MATCH)
    @Parameter(description = "Version the caller has read; refused if it is another one by now")
    @Nullable String ifMatch;

    public String id() {
        return id;
    }

    public @Nullable String ifMatch() {
        return ifMatch;
    }
}
