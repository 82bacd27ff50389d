package io.firewarden.registry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.firewarden.testkit.WithInfrastructure;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * The whole service over a real store and a real broker; one context for all such tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithInfrastructure
@SpringBootTest(classes = RegistryApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "firewarden.service.secret=none", "firewarden.exchange.folder=target/imports",
				"firewarden.attachments.folder=target/attachments", "firewarden.feed.folder=target/market",
				"firewarden.feed.drop=target/market-drop", "firewarden.matching.editions=target/editions" })
public @interface RegistryTest {

}
