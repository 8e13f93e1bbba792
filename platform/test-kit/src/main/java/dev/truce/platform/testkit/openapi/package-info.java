/** The committed picture of a service's API. */
@NullMarked
package dev.truce.platform.testkit.openapi;

import org.jspecify.annotations.NullMarked;
