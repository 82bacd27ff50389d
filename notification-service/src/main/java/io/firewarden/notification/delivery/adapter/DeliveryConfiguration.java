package io.firewarden.notification.delivery.adapter;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;

import io.firewarden.notification.delivery.application.Deliveries;
import io.firewarden.notification.delivery.application.Doorbell;
import io.firewarden.notification.delivery.application.HearFromWeChat;
import io.firewarden.notification.delivery.application.Moments;
import io.firewarden.notification.delivery.application.RemoveDeliveries;
import io.firewarden.notification.delivery.application.ResumeDelivery;
import io.firewarden.notification.delivery.application.StartDeliveries;
import io.firewarden.notification.delivery.application.WeChatDesk;
import io.firewarden.notification.delivery.application.WorkDelivery;
import io.firewarden.notification.delivery.domain.Patience;
import io.firewarden.notification.wechat.CallbackSeal;
import io.firewarden.notification.wechat.WeChatClient;
import io.firewarden.notification.wechat.WeChatProperties;
import io.firewarden.platform.event.EventConsumer;
import io.firewarden.platform.id.Ids;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.ServiceDatabase;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Puts the deliveries together. Leases, waiting times and WeChat run on real time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ WeChatProperties.class, DeliveryProperties.class })
class DeliveryConfiguration {

	private static final Clock MACHINE = Clock.systemUTC();

	@Bean
	MongoDeliveries deliveries(AggregateStores stores) {
		return new MongoDeliveries(stores);
	}

	@Bean
	Moments moments(Clock business) {
		return new Moments(business, MACHINE);
	}

	@Bean
	WeChatClient weChatClient(WeChatProperties account, CircuitBreakerRegistry breakers) {
		return new WeChatClient(account, breakers.circuitBreaker("wechat"), MACHINE);
	}

	@Bean
	WeChatDesk weChatDesk(WeChatClient client, ServiceDatabase database, WeChatProperties account) throws IOException {
		var cover = new ClassPathResource("wechat/cover.jpg").getContentAsByteArray();
		var key = account.appId() + "/" + Ids.derived(HexFormat.of().formatHex(cover));
		return new WeChatChannel(client, new MongoCovers(database, key), cover, MACHINE);
	}

	@Bean
	WorkDelivery workDelivery(Deliveries deliveries, WeChatDesk weChat, Moments moments,
			DeliveryProperties properties) {
		var patience = new Patience(properties.firstWait(), properties.longestWait(), properties.mostFailures(),
				properties.search(), properties.recheck(), new SecureRandom());
		return new WorkDelivery(deliveries, weChat, moments, patience, instance());
	}

	@Bean
	DeliveryWorker deliveryWorker(Deliveries deliveries, WorkDelivery workDelivery, DeliveryProperties properties) {
		return new DeliveryWorker(deliveries, workDelivery, MACHINE, properties.sweep());
	}

	@Bean
	ResumeDelivery resumeDelivery(Deliveries deliveries, Doorbell doorbell, Moments moments) {
		return new ResumeDelivery(deliveries, doorbell, moments);
	}

	@Bean
	HearFromWeChat hearFromWeChat(Deliveries deliveries, Doorbell doorbell, Moments moments) {
		return new HearFromWeChat(deliveries, doorbell, moments);
	}

	@Bean
	CallbackSeal callbackSeal(WeChatProperties account) {
		return new CallbackSeal(account, MACHINE);
	}

	@Bean
	EventConsumer deliveriesConsumer(Deliveries deliveries, Doorbell doorbell, Moments moments,
			@Value("${firewarden.public.url}") String publicUrl) {
		return new DeliveryConsumers(new StartDeliveries(deliveries, doorbell, moments),
				new RemoveDeliveries(deliveries, doorbell, moments), publicUrl)
			.consumer();
	}

	/** Names the holder of a lease; no two processes are alike. */
	private static String instance() {
		return ProcessHandle.current().pid() + "/" + UUID.randomUUID();
	}

}
