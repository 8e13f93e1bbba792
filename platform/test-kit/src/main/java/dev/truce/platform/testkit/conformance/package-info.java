/** What every object of the API has to do, proved once for all of them. */
@NullMarked
package dev.truce.platform.testkit.conformance;

import org.jspecify.annotations.NullMarked;
