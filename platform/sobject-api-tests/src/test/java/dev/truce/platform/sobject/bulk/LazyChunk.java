package dev.truce.platform.sobject.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Text that is made when it is read, so that a large file of them is never there as a whole. */
final class LazyChunk extends InputStream {
    private final Supplier<String> text;
    private @Nullable InputStream bytes;

    LazyChunk(Supplier<String> text) {
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        return bytes().read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return bytes().read(into, offset, length);
    }

    private InputStream bytes() {
        if (bytes == null) {
            bytes = new ByteArrayInputStream(text.get().getBytes(StandardCharsets.UTF_8));
        }
        return bytes;
    }
}
