package dev.truce.platform.sobject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

/** Without it, four fifths of the time of these tests is the compiler of REST Assured's paths. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class PathsAreCompiledOnceIT {
    @Test
    void theStandInIsThereWhereAnApplicationRuns() throws ReflectiveOperationException {
        Class<?> used =
                Class.forName("io.restassured.internal.path.json.JSONAssertion", true, JsonPath.class.getClassLoader());

        assertThat(used.getDeclaredMethod("compiled", String.class)).isNotNull();
    }
}
