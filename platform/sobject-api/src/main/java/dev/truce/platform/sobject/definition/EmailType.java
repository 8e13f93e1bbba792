package dev.truce.platform.sobject.definition;

import dev.truce.platform.sobject.error.ErrorCode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An email address of at most 80 characters. */
final class EmailType extends TextType {
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    EmailType() {
        super(FieldKind.EMAIL, 80);
    }

    @Override
    public @Nullable String read(FieldInput input) {
        String address = super.read(input);
        if (address != null && !ADDRESS.matcher(address).matches()) {
            throw input.invalid(ErrorCode.INVALID_EMAIL_ADDRESS, "invalid email address: " + address);
        }
        return address;
    }
}
