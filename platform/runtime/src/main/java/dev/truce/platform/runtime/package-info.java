/** Binds the API engine to messaging, so that neither knows the other. */
@NullMarked
package dev.truce.platform.runtime;

import org.jspecify.annotations.NullMarked;
