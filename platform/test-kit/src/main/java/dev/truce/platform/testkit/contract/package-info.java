/** Events against their JSON Schemas. */
@NullMarked
package dev.truce.platform.testkit.contract;

import org.jspecify.annotations.NullMarked;
