package dev.truce.platform.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The types of the platform that other modules may use, by {@code public-types.txt}; all else is internal, whatever its
 * modifiers say. That the list has no more than what is used is for a test of the whole repository to say.
 */
final class PublicTypes extends DescribedPredicate<JavaClass> {
    private static final String LIST = "public-types.txt";
    private final Set<String> names = read();

    PublicTypes() {
        super("are public types of the platform");
    }

    /** A type that is nested in a public one is public. */
    @Override
    public boolean test(JavaClass type) {
        JavaClass outermost = type.getBaseComponentType();
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return names.contains(outermost.getName());
    }

    private static Set<String> read() {
        try (InputStream list = Objects.requireNonNull(PublicTypes.class.getResourceAsStream(LIST), LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
