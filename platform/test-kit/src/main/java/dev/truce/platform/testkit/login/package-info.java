/** People to log in as, and tokens that the service under test accepts. */
@NullMarked
package dev.truce.platform.testkit.login;

import org.jspecify.annotations.NullMarked;
