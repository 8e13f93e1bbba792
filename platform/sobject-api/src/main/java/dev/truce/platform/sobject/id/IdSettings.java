package dev.truce.platform.sobject.id;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What tells the ids of one service from those of another. */
@ConfigMapping(prefix = "truce.ids")
interface IdSettings {

    /** A letter or digit, different for each service, in the ids of its query cursors and jobs: by it the gateway knows whose they are. */
    @WithDefault("0")
    char mark();
}
