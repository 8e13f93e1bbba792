package dev.truce.identity.login;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the photos of a user are. */
@Schema(description = "Truce keeps no photos, but clients look for them")
record Photos(@Nullable String picture, @Nullable String thumbnail) {
    static final Photos NONE = new Photos(null, null);
}
