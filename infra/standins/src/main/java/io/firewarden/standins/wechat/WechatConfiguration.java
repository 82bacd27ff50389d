package io.firewarden.standins.wechat;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WechatConfiguration {

	/** What shall happen later. Nothing here blocks; one thread is enough. */
	@Bean(destroyMethod = "shutdownNow")
	ScheduledExecutorService later() {
		return Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("later").daemon().factory());
	}

}
