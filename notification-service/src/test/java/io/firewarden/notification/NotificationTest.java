package io.firewarden.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.firewarden.notification.delivery.adapter.WeChatOverHttp;
import io.firewarden.testkit.WithInfrastructure;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service over a real store and broker, with WeChat as a scripted server; one
 * context for all such tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithInfrastructure
@SpringBootTest(classes = NotificationApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "firewarden.service.secret=none", "firewarden.public.url=http://portal.test",
				"firewarden.delivery.sweep=200ms", "firewarden.delivery.first-wait=100ms",
				"firewarden.delivery.longest-wait=400ms", "firewarden.wechat.read-timeout=1s" })
@ContextConfiguration(initializers = NotificationTest.ScriptedWeChat.class)
public @interface NotificationTest {

	/** Starts the server once for this JVM. */
	class ScriptedWeChat implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		public static final WeChatOverHttp SERVER = WeChatOverHttp.start();

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues.of("firewarden.wechat.url=" + SERVER.address()).applyTo(context);
		}

	}

}
