package dev.truce.platform.sobject.access;

import dev.truce.platform.sobject.error.BodyTooLarge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Bodies are JSON, or the CSV of bulk jobs; XML and, but for new bulk jobs, forms of several parts are refused before
 * anybody reads them.
 * Whatever the length a client names, and however small it was compressed, no more is read than is taken.
 */
@ApplicationScoped
class RequestBodies {
    private static final Set<String> WITH_BODY = Set.of("POST", "PATCH", "PUT");
    private final BodyLimit limit;

    RequestBodies(BodyLimit limit) {
        this.limit = limit;
    }

    @ServerRequestFilter
    void look(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (!path.startsWith("/services/") || !WITH_BODY.contains(request.getMethod())) {
            return;
        }
        MediaType type = request.getMediaType();
        boolean data = path.startsWith("/services/data/");
        if (data
                && type != null
                && (type.getSubtype().endsWith("xml") || (type.getType().equals("multipart") && !isNewJob(path)))) {
            throw new NotSupportedException();
        }
        request.setEntityStream(new Limited(request.getEntityStream(), limit.of(path)));
    }

    /** It may bring its file along. */
    private static boolean isNewJob(String path) {
        return path.endsWith("/jobs/ingest");
    }

    /** Breaks off behind the last byte that is taken. */
    private static final class Limited extends FilterInputStream {
        private final long most;
        private long left;

        Limited(InputStream body, long most) {
            super(body);
            this.most = most;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(read);
            return read;
        }

        private void count(int read) throws IOException {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new BodyTooLarge(most);
            }
        }
    }
}
