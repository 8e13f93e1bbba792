package dev.truce.platform.sobject.row;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a write waits for a record that another service masters. */
@ConfigMapping(prefix = "truce.references")
public interface ReferenceSettings {

    /** How long a write that names a record which has not arrived here yet waits for it. */
    @WithDefault("1s")
    Duration patience();
}
