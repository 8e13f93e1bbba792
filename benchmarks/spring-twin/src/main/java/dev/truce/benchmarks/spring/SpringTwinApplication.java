package dev.truce.benchmarks.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The peer that Truce is compared with. */
@SpringBootApplication
public class SpringTwinApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(SpringTwinApplication.class, arguments);
    }
}
