/** The error contract: codes, refusals and the array every failure is answered with. */
@NullMarked
package dev.truce.platform.sobject.error;

import org.jspecify.annotations.NullMarked;
