package dev.truce.ownership;

import dev.truce.platform.testkit.login.TestIssuer;
import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The running service with real PostgreSQL and Kafka, trusting the tokens of the test kit. */
@QuarkusTest
@WithTestResource(EmbeddedServers.class)
@WithTestResource(TestIssuer.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnershipServiceTest {}
