package io.firewarden.inspection.evidence.adapter;

import io.firewarden.inspection.evidence.application.StorePhoto;
import io.firewarden.inspection.task.TaskDirectory;
import io.firewarden.platform.store.ServiceDatabase;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

	@Bean
	MongoPhotos mongoPhotos(ServiceDatabase database) {
		return new MongoPhotos(database);
	}

	@Bean
	StorePhoto storePhoto(TaskDirectory tasks, MongoPhotos photos) {
		return new StorePhoto(tasks, photos);
	}

}
