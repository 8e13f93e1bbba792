package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.definition.SObjectType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Date;

/** The answers that the doors to single records share. */
final class Answers {
    private Answers() {}

    /** A record, or nothing where the reader has it already. */
    static Response read(ReadRow.Read row, Conditions conditions) {
        Response.ResponseBuilder answer =
                conditions.isKnown(row.tag(), row.changed()) ? Response.notModified() : Response.ok(row.json());
        return answer.header(HttpHeaders.ETAG, row.tag())
                .lastModified(Date.from(row.changed()))
                .build();
    }

    /** The place is told without the host, as clients know it; JAX-RS would put ours before it. */
    static Response created(SObjectType<?> type, String id, ApiVersion version, SaveResult result) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "%s/sobjects/%s/%s".formatted(version.path(), type.name(), id))
                .entity(result)
                .build();
    }

    /** The paths of the records that a key could mean. */
    static Response choices(SeveralRecordsMatch several, ApiVersion version) {
        return Response.status(Response.Status.MULTIPLE_CHOICES)
                .entity(several.paths(version))
                .build();
    }
}
