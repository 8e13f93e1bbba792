# One file for the services and the gateway: docker build --build-arg SERVICE=deal-service .
# The first stage does not depend on SERVICE, so building all compiles once.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /truce
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp -pl gateway,deal-service,handoff-service,account-ownership-service -am package -Dmaven.test.skip=true

FROM eclipse-temurin:25-jre-alpine
ARG SERVICE
RUN addgroup -S -g 10001 truce && adduser -S -u 10001 -G truce truce \
    && install -d -o truce -g truce /var/lib/truce
WORKDIR /opt/truce
# what changes least comes first: libraries, then the framework's generated code, then ours
COPY --from=build /truce/${SERVICE}/target/quarkus-app/lib lib
COPY --from=build /truce/${SERVICE}/target/quarkus-app/quarkus-run.jar .
COPY --from=build /truce/${SERVICE}/target/quarkus-app/quarkus quarkus
COPY --from=build /truce/${SERVICE}/target/quarkus-app/app app
USER 10001:10001
ENV TRUCE_STATE_DIR=/var/lib/truce JAVA_TOOL_OPTIONS="-XX:+UseSerialGC -XX:MaxRAMPercentage=60"
VOLUME /var/lib/truce
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]
