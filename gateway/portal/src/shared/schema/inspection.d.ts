export interface paths {
    "/api/inspection/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection/evidence/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPhoto"];
        put: operations["storePhoto"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection/jobs/{id}": {
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
    "/api/inspection/operations/balance": {
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
    "/api/inspection/operations/dead-letters": {
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
    "/api/inspection/operations/dead-letters/{id}": {
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
    "/api/inspection/operations/dead-letters/{id}/discard": {
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
    "/api/inspection/operations/dead-letters/{id}/redrive": {
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
    "/api/inspection/operations/dead-letters/redrive": {
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
    "/api/inspection/operations/history/{aggregate}/{id}": {
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
    "/api/inspection/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection/reference/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection/tasks/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["saveSheet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection/tasks/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signSheet"];
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
        AnswerForm: {
            /** @enum {string} */
            answer: "CONFORM" | "NONCONFORM" | "NOT_APPLICABLE" | "UNCHECKED";
            fileCase?: boolean;
            itemCode: string;
            note?: string;
            /** Format: int32 */
            orderWorkingDays?: number;
            photos?: string[];
        };
        AnswerView: {
            /** @enum {string} */
            answer?: "CONFORM" | "NONCONFORM" | "NOT_APPLICABLE" | "UNCHECKED";
            fileCase?: boolean;
            itemCode?: string;
            note?: string;
            /** Format: int32 */
            orderWorkingDays?: number;
            photos?: string[];
        };
        Balance: {
            consumers?: components["schemas"]["Sum"][];
            /** Format: int64 */
            pending?: number;
            published?: {
                [key: string]: number;
            };
        };
        CaseView: {
            agencyName?: string;
            authority?: string;
            brigade?: string;
            caseId?: string;
            /** Format: date */
            filedOn?: string;
            itemCodes?: string[];
            number?: string;
            suspicions?: components["schemas"]["Suspicion"][];
            taskId?: string;
            uscc?: string;
            /** Format: int64 */
            version?: number;
            violationCodes?: string[];
        };
        ConditionView: {
            code?: string;
            name?: string;
            result?: string;
            shortfall?: string;
        };
        Discard: {
            reason: string;
        };
        Document: {
            empty?: boolean;
        } & {
            [key: string]: unknown;
        };
        DocumentView: {
            /** Format: date */
            inForceFrom?: string;
            key?: string;
            name?: string;
            verified?: boolean;
        };
        EditionView: {
            correctionTerm?: components["schemas"]["TermView"];
            documents?: components["schemas"]["DocumentView"][];
            edition?: string;
            /** Format: date */
            effectiveFrom?: string;
            /** Format: date */
            effectiveTo?: string;
            items?: components["schemas"]["ItemRow"][];
            source?: string;
            violations?: components["schemas"]["ViolationRow"][];
        };
        EligibilityView: {
            /** Format: date */
            asOf?: string;
            conditions?: components["schemas"]["ConditionView"][];
            verdict?: string;
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
        FineRange: {
            /** Format: int64 */
            maxFen?: number;
            /** Format: int64 */
            minFen?: number;
        };
        ItemRow: {
            appliesTo?: ("MAINT_TEST" | "ASSESS")[];
            article?: string;
            code?: string;
            /** @enum {string} */
            defaultOutcome?: "CASE" | "ORDER" | "GUIDE10" | "REFER_MKT" | "REFER_POLICE" | "INTERVIEW" | "EXPOSE";
            defaultOutcomes?: ("CASE" | "ORDER" | "GUIDE10" | "REFER_MKT" | "REFER_POLICE" | "INTERVIEW" | "EXPOSE")[];
            evidence?: string;
            /** @enum {string} */
            goodAnswer?: "YES" | "NO" | "MIXED" | "TRIGGER";
            legalBasis?: string;
            onSheet?: boolean;
            /** @enum {string} */
            origin?: "PLAN" | "LAW";
            planReference?: string;
            precomputable?: string;
            requirement?: string;
            /** @enum {string} */
            severity?: "S1" | "S2" | "S3";
            text?: string;
            verified?: boolean;
            violationCode?: string;
        };
        ItemView: {
            article?: string;
            code?: string;
            /** @enum {string} */
            defaultOutcome?: "CASE" | "ORDER" | "GUIDE10" | "REFER_MKT" | "REFER_POLICE" | "INTERVIEW" | "EXPOSE";
            evidence?: string;
            group?: string;
            legalBasis?: string;
            /** Format: int32 */
            proposedWorkingDays?: number;
            proposesCase?: boolean;
            requirement?: string;
            /** @enum {string} */
            severity?: "S1" | "S2" | "S3";
            text?: string;
            verified?: boolean;
            violationCode?: string;
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
        ListingCaseView: {
            content?: components["schemas"]["CaseView"][];
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
        ListingOrderView: {
            content?: components["schemas"]["OrderView"][];
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
        ListingTaskRow: {
            content?: components["schemas"]["TaskRow"][];
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
        Member: {
            lead?: boolean;
            officerId?: string;
        };
        OrderView: {
            agencyName?: string;
            brigade?: string;
            /** Format: date */
            dueOn?: string;
            itemCodes?: string[];
            number?: string;
            orderId?: string;
            overdue?: boolean;
            /** Format: date */
            servedOn?: string;
            taskId?: string;
            /** @enum {string} */
            termBasis?: "OFFICERS" | "PLAN_FIGURE";
            uscc?: string;
            /** Format: int64 */
            version?: number;
            /** Format: int32 */
            workingDays?: number;
        };
        PhotoView: {
            mediaType?: string;
            sha256?: string;
            /** Format: int32 */
            size?: number;
            taskId?: string;
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
        ServedView: {
            campaign?: string;
            drawId?: string;
            items?: string[];
            stratum?: string;
            unitId?: string;
        };
        SheetRequest: {
            answers: components["schemas"]["AnswerForm"][];
        };
        SheetView: {
            /** @enum {string} */
            agencyAcknowledgement?: "SIGNED" | "REFUSED";
            answers?: components["schemas"]["AnswerView"][];
            edition?: string;
            refusalReason?: string;
            /** Format: date-time */
            savedAt?: string;
            savedBy?: string;
            signatures?: components["schemas"]["SignatureView"][];
        };
        SignatureRequest: {
            /** @enum {string} */
            agencyAcknowledgement: "SIGNED" | "REFUSED";
            refusalReason?: string;
        };
        SignatureView: {
            /** Format: date-time */
            at?: string;
            officerId?: string;
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
        Suspicion: {
            findingId?: string;
            itemCode?: string;
            violationCode?: string;
        };
        TaskRow: {
            agencyName?: string;
            brigade?: string;
            drawId?: string;
            officers?: components["schemas"]["Member"][];
            /** Format: date */
            openedOn?: string;
            /** @enum {string} */
            state?: "OPEN" | "IN_PROGRESS" | "SIGNING" | "SIGNED" | "CANCELLED";
            stratum?: string;
            taskId?: string;
            /** Format: date-time */
            updatedAt?: string;
            uscc?: string;
        };
        TaskView: {
            agencyName?: string;
            brigade?: string;
            campaign?: string;
            drawId?: string;
            draws?: components["schemas"]["ServedView"][];
            eligibility?: components["schemas"]["EligibilityView"];
            eligibilityUnavailable?: boolean;
            items?: components["schemas"]["ItemView"][];
            officers?: components["schemas"]["Member"][];
            /** Format: date */
            openedOn?: string;
            sheet?: components["schemas"]["SheetView"];
            /** Format: date */
            signedOn?: string;
            /** @enum {string} */
            state?: "OPEN" | "IN_PROGRESS" | "SIGNING" | "SIGNED" | "CANCELLED";
            stratum?: string;
            taskId?: string;
            unitId?: string;
            /** Format: date-time */
            updatedAt?: string;
            uscc?: string;
            /** Format: int64 */
            version?: number;
        };
        TermView: {
            /** Format: int32 */
            maximum?: number;
            /** Format: int32 */
            minimum?: number;
            /** Format: int32 */
            proposedWorkingDays?: number;
            source?: string;
        };
        ViolationRow: {
            agencyFine?: components["schemas"]["FineRange"];
            article?: string;
            code?: string;
            extra?: string;
            legalBasis?: string;
            name?: string;
            personFine?: components["schemas"]["FineRange"];
            personFineMeets?: string;
            verified?: boolean;
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
    listCases: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                sort?: string;
                taskId?: string;
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
                    "*/*": components["schemas"]["ListingCaseView"];
                };
            };
        };
    };
    getCase: {
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
                    "*/*": components["schemas"]["CaseView"];
                };
            };
        };
    };
    getPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
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
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
        };
    };
    storePhoto: {
        parameters: {
            query: {
                taskId: string;
            };
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PhotoView"];
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
    listOrders: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                sort?: string;
                taskId?: string;
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
                    "*/*": components["schemas"]["ListingOrderView"];
                };
            };
        };
    };
    getOrder: {
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
                    "*/*": components["schemas"]["OrderView"];
                };
            };
        };
    };
    getItems: {
        parameters: {
            query?: {
                on?: string;
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
                    "*/*": components["schemas"]["EditionView"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                brigade?: string;
                mine?: boolean;
                page?: number;
                size?: number;
                sort?: string;
                state?: "OPEN" | "IN_PROGRESS" | "SIGNING" | "SIGNED" | "CANCELLED";
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
                    "*/*": components["schemas"]["ListingTaskRow"];
                };
            };
        };
    };
    getTask: {
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
                    "*/*": components["schemas"]["TaskView"];
                };
            };
        };
    };
    saveSheet: {
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
                "application/json": components["schemas"]["SheetRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TaskView"];
                };
            };
        };
    };
    signSheet: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignatureRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TaskView"];
                };
            };
        };
    };
}
