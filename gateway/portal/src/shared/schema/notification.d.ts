export interface paths {
    "/api/notification/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["channels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["job"];
        put?: never;
        post?: never;
        delete: operations["cancelJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notice"];
        put: operations["editNotice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification/notices/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification/notices/{id}/deliveries/{channel}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resumeDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification/notices/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviewNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification/notices/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification/notices/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification/operations/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification/operations/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification/operations/dead-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deadLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification/operations/dead-letters/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["discardDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification/operations/dead-letters/{id}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["redriveDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification/operations/dead-letters/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["redriveDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification/operations/history/{aggregate}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/notification/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["publicNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/notification/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["publicNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ApprovalRequest: {
            /** @enum {string} */
            decision: "APPROVE" | "RETURN";
            reason?: string;
        };
        Balance: {
            consumers?: components["schemas"]["Sum"][];
            /** Format: int64 */
            pending?: number;
            published?: {
                [key: string]: number;
            };
        };
        ChannelHealth: {
            /** @enum {string} */
            channel?: "PORTAL" | "WECHAT";
            detail?: string;
            /** Format: int64 */
            done?: number;
            /** Format: int64 */
            needsPerson?: number;
            /** Format: int64 */
            open?: number;
            /** @enum {string} */
            state?: "UP" | "DOWN" | "NEEDS_PERSON";
        };
        Channels: {
            content?: components["schemas"]["ChannelHealth"][];
        };
        DeliveryView: {
            /** Format: int32 */
            attempts?: number;
            channel?: string;
            detail?: string;
            /** @enum {string} */
            state?: "WAITING" | "WORKING" | "DONE" | "REMOVED" | "NEEDS_PERSON";
            url?: string;
        };
        Discard: {
            reason: string;
        };
        Document: {
            empty?: boolean;
        } & {
            [key: string]: unknown;
        };
        EditRequest: {
            body: string;
            persons?: string[];
            title: string;
        };
        Entry: {
            actor?: string;
            /** Format: date-time */
            at?: string;
            causation?: string;
            data?: string;
            hash?: string;
            id?: string;
            intact?: boolean;
            /** Format: int64 */
            sequence?: number;
            type?: string;
        };
        HistoryEntry: {
            /** @enum {string} */
            act?: "DRAFTED" | "EDITED" | "SUBMITTED" | "PASSED" | "RETURNED" | "APPROVED" | "CHANNEL_DONE" | "CHANNEL_STOPPED" | "PUBLISHED" | "WITHDRAWAL_ORDERED" | "CHANNEL_REMOVED" | "WITHDRAWN";
            /** Format: date-time */
            at?: string;
            by?: string;
            note?: string;
        };
        JobView: {
            /** Format: int64 */
            done?: number;
            /** Format: date-time */
            finishedAt?: string;
            id?: string;
            kind?: string;
            message?: string;
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            state?: "RUNNING" | "DONE" | "FAILED" | "CANCELLED" | "INTERRUPTED";
            /** Format: int64 */
            total?: number;
        };
        Letter: {
            /** Format: date-time */
            at?: string;
            audit?: components["schemas"]["Document"][];
            cause?: string;
            consumer?: string;
            headers?: {
                [key: string]: unknown;
            };
            id?: string;
            key?: string;
            payload?: string;
            stack?: string;
            state?: string;
            type?: string;
        };
        ListingNoticeRow: {
            content?: components["schemas"]["NoticeRow"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        ListingPublicNotice: {
            content?: components["schemas"]["PublicNotice"][];
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        MaskedFinding: {
            /** @enum {string} */
            kind?: "IDENTITY_NUMBER" | "MOBILE" | "LANDLINE" | "EMAIL" | "CERTIFICATE_NUMBER" | "PERSON_NAME";
            where?: string;
        };
        NoticeRow: {
            agencyName?: string;
            author?: string;
            brigade?: string;
            caseNumber?: string;
            /** Format: date */
            filedOn?: string;
            kind?: string;
            noticeId?: string;
            /** Format: int32 */
            revision?: number;
            /** @enum {string} */
            state?: "DRAFT" | "SUBMITTED" | "REVIEWED" | "APPROVED" | "PUBLISHING" | "PUBLISHED" | "WITHDRAWING" | "WITHDRAWN";
            title?: string;
            /** Format: date-time */
            updatedAt?: string;
            uscc?: string;
            /** Format: int64 */
            version?: number;
        };
        NoticeView: {
            agencyName?: string;
            approver?: string;
            author?: string;
            authority?: string;
            /** @enum {string} */
            basis?: "SERVED_DECISION" | "PUBLIC_FACT";
            basisReference?: string;
            body?: string;
            brigade?: string;
            deliveries?: components["schemas"]["DeliveryView"][];
            history?: components["schemas"]["HistoryEntry"][];
            kind?: string;
            maskedFindings?: components["schemas"]["MaskedFinding"][];
            noticeId?: string;
            reviewer?: string;
            /** Format: int32 */
            revision?: number;
            source?: components["schemas"]["Source"];
            /** @enum {string} */
            state?: "DRAFT" | "SUBMITTED" | "REVIEWED" | "APPROVED" | "PUBLISHING" | "PUBLISHED" | "WITHDRAWING" | "WITHDRAWN";
            title?: string;
            /** Format: date-time */
            updatedAt?: string;
            uscc?: string;
            /** Format: int64 */
            version?: number;
            withdrawalReason?: string;
        };
        PublicNotice: {
            agencyName?: string;
            authority?: string;
            body?: string;
            brigade?: string;
            noticeId?: string;
            /** Format: date */
            publishedOn?: string;
            /** Format: int32 */
            revision?: number;
            title?: string;
            uscc?: string;
        };
        Redrive: {
            correctedPayload?: string;
            reason: string;
        };
        RedriveMany: {
            ids?: string[];
            reason: string;
        };
        RedrivenMany: {
            /** Format: int64 */
            done?: number;
            /** Format: int64 */
            failed?: number;
        };
        Resumption: {
            /** @enum {string} */
            channel?: "PORTAL" | "WECHAT";
            state?: string;
        };
        ReviewRequest: {
            /** @enum {string} */
            basis?: "SERVED_DECISION" | "PUBLIC_FACT";
            basisReference?: string;
            /** @enum {string} */
            decision: "PASS" | "RETURN";
            reason?: string;
        };
        Source: {
            caseId?: string;
            /** Format: date */
            filedOn?: string;
            number?: string;
        };
        Sum: {
            /** Format: int64 */
            applied?: number;
            consumer?: string;
            /** Format: int64 */
            dead?: number;
            /** Format: int64 */
            passed?: number;
            source?: string;
        };
        WithdrawalRequest: {
            reason?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    channels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Channels"];
                };
            };
        };
    };
    job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["JobView"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["JobView"];
                };
            };
        };
    };
    notices: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                sort?: string;
                state?: "DRAFT" | "SUBMITTED" | "REVIEWED" | "APPROVED" | "PUBLISHING" | "PUBLISHED" | "WITHDRAWING" | "WITHDRAWN";
                uscc?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingNoticeRow"];
                };
            };
        };
    };
    notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NoticeView"];
                };
            };
        };
    };
    editNotice: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NoticeView"];
                };
            };
        };
    };
    approveNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NoticeView"];
                };
            };
        };
    };
    resumeDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel: "PORTAL" | "WECHAT";
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Resumption"];
                };
            };
        };
    };
    reviewNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NoticeView"];
                };
            };
        };
    };
    submitNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NoticeView"];
                };
            };
        };
    };
    withdrawNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NoticeView"];
                };
            };
        };
    };
    balance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Balance"];
                };
            };
        };
    };
    deadLetters: {
        parameters: {
            query?: {
                state?: "DEAD" | "REDRIVEN" | "DISCARDED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Letter"][];
                };
            };
        };
    };
    deadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Letter"];
                };
            };
        };
    };
    discardDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Discard"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Letter"];
                };
            };
        };
    };
    redriveDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Redrive"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Letter"];
                };
            };
        };
    };
    redriveDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedriveMany"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RedrivenMany"];
                };
            };
        };
    };
    history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aggregate: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Entry"][];
                };
            };
        };
    };
    publicNotices: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ListingPublicNotice"];
                };
            };
        };
    };
    publicNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PublicNotice"];
                };
            };
        };
    };
}
