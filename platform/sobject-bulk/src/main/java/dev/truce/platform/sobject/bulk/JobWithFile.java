package dev.truce.platform.sobject.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A new job that brings its file along, as {@code multipart/form-data}: a part {@code job} with JSON and a part
 * {@code content} with CSV. It is for small files; larger ones are uploaded.
 */
record JobWithFile(InputStream job, InputStream content) {
    private static final Pattern PART = Pattern.compile(
            "(?is).*?content-disposition:[^\\r\\n]*\\bname=\"?(\\w+)\"?.*?(?:\\r\\n\\r\\n|\\n\\n)(.*?)\\r?\\n?");

    /** @throws InvalidJob when it has not both parts */
    static JobWithFile read(InputStream body, MediaType type) throws IOException {
        String boundary = type.getParameters().get("boundary");
        if (boundary == null) {
            throw new InvalidJob("The Content-Type names no boundary");
        }
        // every byte becomes one character and the same byte again
        String text = new String(body.readAllBytes(), ISO_8859_1);
        Map<String, InputStream> parts = new HashMap<>();
        for (String part : text.split(Pattern.quote("--" + boundary), -1)) {
            Matcher named = PART.matcher(part);
            if (named.matches()) {
                parts.put(
                        named.group(1), new ByteArrayInputStream(named.group(2).getBytes(ISO_8859_1)));
            }
        }
        InputStream job = parts.get("job");
        InputStream content = parts.get("content");
        if (job == null || content == null) {
            throw new InvalidJob("A job with its file has the parts job and content");
        }
        return new JobWithFile(job, content);
    }
}
