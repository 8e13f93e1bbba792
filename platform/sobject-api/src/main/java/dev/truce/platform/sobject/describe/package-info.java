/** What clients can discover: versions, resources, objects and their fields. */
@NullMarked
package dev.truce.platform.sobject.describe;

import org.jspecify.annotations.NullMarked;
