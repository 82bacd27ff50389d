package io.firewarden.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test class needs Kafka, the document store and the gateway's token addresses. They
 * start with the first such class and stay for the life of the JVM; see
 * {@link Infrastructure} for where they come from. Before any Spring context starts,
 * these system properties are set:
 * <ul>
 * <li>{@code spring.mongodb.uri}, {@code spring.kafka.bootstrap-servers}
 * <li>{@code firewarden.database.suffix}: random, so that no run meets another one's data
 * <li>{@code firewarden.gateway.url}: serves {@code /relay/jwks} and
 * {@code /oauth2/token}, keys and machine tokens of {@link TestTokens}
 * </ul>
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InfrastructureExtension.class)
public @interface WithInfrastructure {

}
