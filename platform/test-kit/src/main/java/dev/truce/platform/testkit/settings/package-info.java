/** Settings that tests change while the application runs, which spares another start of it. */
@NullMarked
package dev.truce.platform.testkit.settings;

import org.jspecify.annotations.NullMarked;
