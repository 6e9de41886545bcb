// Checks against the description. Generated from spec/ by `npm run generate`; do not edit.

var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var check0=validate52;var schema20={type:"object",required:["catalogItemId","quantity","termDuration","billingCycle"],properties:{id:{type:["integer","string"]},catalogItemId:{type:"\
string",minLength:1},quantity:{type:"integer",minimum:1},termDuration:{$ref:"schema:TermDuration"},billingCycle:{$ref:"schema:BillingCycle"},promotionId:{type:[
"string","null"]}}},func1=require_ucs2length().default;var pattern3=new RegExp("^(P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?)?$","u");function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),typeof data=="string"){if(!pattern3.test(data)){let err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(P(?\
=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?)?$"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate54.errors=vErrors,errors===0}validate54.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate56.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate56.errors=vErrors,errors===0}validate56.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate53.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.catalogItemId===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"catal\
ogItemId"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.quantity===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"quantity"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.termDuration===void 0){let err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"termDuration"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.billingCycle===void 0){
let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"billingCycle"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data.id!==void 0){let data0=data.id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))&&typeof data0!="string"){let err4={instancePath:instancePath+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:schema20.properties.id.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.
catalogItemId!==void 0){let data1=data.catalogItemId;if(typeof data1=="string"){if(func1(data1)<1){let err5={instancePath:instancePath+"/catalogItemId",schemaPath:"\
#/properties/catalogItemId/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+
"/catalogItemId",schemaPath:"#/properties/catalogItemId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}
if(data.quantity!==void 0){let data2=data.quantity;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+
"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data2==
"number"&&isFinite(data2)&&(data2<1||isNaN(data2))){let err8={instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.termDuration!==void 0&&(validate54(data.termDuration,{instancePath:instancePath+
"/termDuration",parentData:data,parentDataProperty:"termDuration",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.
errors),errors=vErrors.length)),data.billingCycle!==void 0&&(validate56(data.billingCycle,{instancePath:instancePath+"/billingCycle",parentData:data,parentDataProperty:"\
billingCycle",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length)),data.promotionId!==
void 0){let data5=data.promotionId;if(typeof data5!="string"&&data5!==null){let err9={instancePath:instancePath+"/promotionId",schemaPath:"#/properties/promotio\
nId/type",keyword:"type",params:{type:schema20.properties.promotionId.type}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate53.errors=vErrors,errors===
0}validate53.evaluated={props:{id:!0,catalogItemId:!0,quantity:!0,termDuration:!0,billingCycle:!0,promotionId:!0},dynamicProps:!1,dynamicItems:!1};function validate52(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate52.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.items===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.items!==
void 0){let data0=data.items;if(Array.isArray(data0)){if(data0.length<1){let err1={instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"\
minItems",params:{limit:1}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++)validate53(data0[i0],{instancePath:instancePath+
"/items/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=
vErrors.length)}else{let err2={instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}return validate52.errors=vErrors,errors===0}validate52.evaluated={props:{items:!0},dynamicProps:!1,dynamicItems:!1};var check1=validate59,schema23={
type:"object",required:["primaryContact","templateId","dateAgreed","type"],properties:{primaryContact:{$ref:"schema:AgreementContact"},templateId:{type:"string",
minLength:1},dateAgreed:{$ref:"schema:Timestamp"},type:{$ref:"schema:AgreementType"},userId:{type:["string","null"]},agreementLink:{type:["string","null"]}}},schema24={
type:"object",required:["firstName","lastName","email"],properties:{firstName:{type:"string",minLength:1},lastName:{type:"string",minLength:1},email:{type:"stri\
ng",minLength:1},phoneNumber:{type:["string","null"]}}};function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate60.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.firstName===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
firstName"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.lastName===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"lastName"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.email===void 0){let err2={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"email"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.firstName!==void 0){let data0=data.
firstName;if(typeof data0=="string"){if(func1(data0)<1){let err3={instancePath:instancePath+"/firstName",schemaPath:"#/properties/firstName/minLength",keyword:"\
minLength",params:{limit:1}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/firstName",schemaPath:"#/prop\
erties/firstName/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.lastName!==void 0){let data1=data.
lastName;if(typeof data1=="string"){if(func1(data1)<1){let err5={instancePath:instancePath+"/lastName",schemaPath:"#/properties/lastName/minLength",keyword:"min\
Length",params:{limit:1}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/lastName",schemaPath:"#/properti\
es/lastName/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.email!==void 0){let data2=data.email;
if(typeof data2=="string"){if(func1(data2)<1){let err7={instancePath:instancePath+"/email",schemaPath:"#/properties/email/minLength",keyword:"minLength",params:{
limit:1}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.phoneNumber!==void 0){let data3=data.phoneNumber;if(typeof data3!=
"string"&&data3!==null){let err9={instancePath:instancePath+"/phoneNumber",schemaPath:"#/properties/phoneNumber/type",keyword:"type",params:{type:schema24.properties.
phoneNumber.type}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate60.errors=vErrors,errors===0}validate60.evaluated={props:{firstName:!0,lastName:!0,
email:!0,phoneNumber:!0},dynamicProps:!1,dynamicItems:!1};function validate62(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate62.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate62.errors=vErrors,errors===0}validate62.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate64(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate64.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate64.errors=vErrors,errors===0}validate64.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate59.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.primaryContact===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"prim\
aryContact"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.templateId===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"templateId"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.dateAgreed===void 0){let err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"dateAgreed"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type===void 0){let err3={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.primaryContact!==
void 0&&(validate60(data.primaryContact,{instancePath:instancePath+"/primaryContact",parentData:data,parentDataProperty:"primaryContact",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length)),data.templateId!==void 0){let data1=data.templateId;if(typeof data1==
"string"){if(func1(data1)<1){let err4={instancePath:instancePath+"/templateId",schemaPath:"#/properties/templateId/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/templateId",schemaPath:"#/properties/templateId/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.dateAgreed!==void 0&&(validate62(data.dateAgreed,{instancePath:instancePath+
"/dateAgreed",parentData:data,parentDataProperty:"dateAgreed",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),
errors=vErrors.length)),data.type!==void 0&&(validate64(data.type,{instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.userId!==void 0){let data4=data.userId;if(typeof data4!=
"string"&&data4!==null){let err6={instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:schema23.properties.userId.
type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.agreementLink!==void 0){let data5=data.agreementLink;if(typeof data5!="string"&&data5!==
null){let err7={instancePath:instancePath+"/agreementLink",schemaPath:"#/properties/agreementLink/type",keyword:"type",params:{type:schema23.properties.agreementLink.
type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}return validate59.errors=vErrors,errors===0}validate59.evaluated={props:{primaryContact:!0,templateId:!0,dateAgreed:!0,
type:!0,userId:!0,agreementLink:!0},dynamicProps:!1,dynamicItems:!1};var check2=validate66,schema27={type:"object",required:["lineItems"],properties:{lineItems:{
type:"array",minItems:1,items:{$ref:"schema:NewCartLineItem"}},partnerOnRecordAttestationAccepted:{type:["boolean","null"]}}},schema28={type:"object",required:[
"catalogItemId","quantity","billingCycle"],properties:{id:{type:"integer",minimum:0},catalogItemId:{type:"string",minLength:1},friendlyName:{type:["string","nul\
l"]},quantity:{type:"integer",minimum:1},currencyCode:{type:["string","null"]},billingCycle:{$ref:"schema:BillingCycle"},termDuration:{anyOf:[{const:"\0union"},
{$ref:"schema:TermDuration"},{const:"\0branch"},{type:"null"}]},customTermEndDate:{anyOf:[{const:"\0union"},{$ref:"schema:Timestamp"},{const:"\0branch"},{type:"\
null"}]},promotionId:{type:["string","null"]},participants:{type:["array","null"],contains:{type:"object",properties:{key:{const:"additional_transaction_reselle\
r"}},required:["key"]},minContains:0,maxContains:5,items:{$ref:"schema:Participant"}},provisioningContext:{anyOf:[{const:"\0union"},{$ref:"schema:ProvisioningCo\
ntext"},{const:"\0branch"},{type:"null"}]},addonItems:{type:["array","null"],items:{$ref:"schema:NewCartLineItem"}},renewsTo:{anyOf:[{const:"\0union"},{$ref:"sc\
hema:RenewsTo"},{const:"\0branch"},{type:"null"}]},attestationAccepted:{type:["boolean","null"]},purchaseCommitment:{anyOf:[{const:"\0union"},{$ref:"schema:Purc\
haseCommitment"},{const:"\0branch"},{type:"null"}]}}};function validate72(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate72.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate72.errors=vErrors,errors===0}validate72.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate71.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.value===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.key!==void 0&&(validate72(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate72.errors:vErrors.concat(validate72.errors),errors=vErrors.length)),data.value!==
void 0&&typeof data.value!="string"){let err2={instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[
err3]:vErrors.push(err3),errors++}return validate71.errors=vErrors,errors===0}validate71.evaluated={props:{key:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function validate76(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate76.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate76.errors=vErrors,errors===0}validate76.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate75.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="subscriptionId"||key0==="scope"||key0==="duration"||key0==="entitlementId"||key0==="ParentSubs\
criptionId"||key0==="parentSubscriptionId")&&typeof data[key0]!="string"){let err0={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.subscriptionId!==void 0&&typeof data.
subscriptionId!="string"){let err1={instancePath:instancePath+"/subscriptionId",schemaPath:"#/properties/subscriptionId/type",keyword:"type",params:{type:"strin\
g"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.scope!==void 0&&(validate76(data.scope,{instancePath:instancePath+"/scope",parentData:data,
parentDataProperty:"scope",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate76.errors:vErrors.concat(validate76.errors),errors=vErrors.length)),data.duration!==
void 0&&typeof data.duration!="string"){let err2={instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type:"str\
ing"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.entitlementId!==void 0&&typeof data.entitlementId!="string"){let err3={instancePath:instancePath+
"/entitlementId",schemaPath:"#/properties/entitlementId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
ParentSubscriptionId!==void 0&&typeof data.ParentSubscriptionId!="string"){let err4={instancePath:instancePath+"/ParentSubscriptionId",schemaPath:"#/properties/\
ParentSubscriptionId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.parentSubscriptionId!==void 0&&
typeof data.parentSubscriptionId!="string"){let err5={instancePath:instancePath+"/parentSubscriptionId",schemaPath:"#/properties/parentSubscriptionId/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate75.errors=vErrors,errors===0}validate75.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate79(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate79.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data))data.
termDuration!==void 0&&(validate54(data.termDuration,{instancePath:instancePath+"/termDuration",parentData:data,parentDataProperty:"termDuration",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length));else{let err0={instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate79.errors=vErrors,errors===0}validate79.evaluated={props:{termDuration:!0},
dynamicProps:!1,dynamicItems:!1};function validate82(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate82.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
amount!==void 0){let data0=data.amount;if(!(typeof data0=="number"&&isFinite(data0))){let err0={instancePath:instancePath+"/amount",schemaPath:"#/properties/amo\
unt/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.currency!==void 0&&typeof data.currency!="st\
ring"){let err1={instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.grain!==void 0&&typeof data.grain!="string"){let err2={instancePath:instancePath+"/grain",schemaPath:"#/properties/grain/typ\
e",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate82.errors=vErrors,errors===0}validate82.evaluated={props:{amount:!0,
currency:!0,grain:!0},dynamicProps:!1,dynamicItems:!1};var wrapper0={validate:validate67};function validate67(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate67.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.catalogItemId===void 0){let err0={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"catalogItemId"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.quantity===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"quantity"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.billingCycle===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"billingCycle"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.id!==void 0){let data0=data.id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/\
id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data0=="number"&&
isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.catalogItemId!==void 0){let data1=data.catalogItemId;if(typeof data1=="string"){
if(func1(data1)<1){let err5={instancePath:instancePath+"/catalogItemId",schemaPath:"#/properties/catalogItemId/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/catalogItemId",schemaPath:"#/properties/catalogItemId/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.friendlyName!==void 0){let data2=data.friendlyName;if(typeof data2!=
"string"&&data2!==null){let err7={instancePath:instancePath+"/friendlyName",schemaPath:"#/properties/friendlyName/type",keyword:"type",params:{type:schema28.properties.
friendlyName.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.quantity!==void 0){let data3=data.quantity;if(!(typeof data3=="number"&&!(data3%
1)&&!isNaN(data3)&&isFinite(data3))){let err8={instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type:"intege\
r"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<1||isNaN(data3))){let err9={instancePath:instancePath+
"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}
if(data.currencyCode!==void 0){let data4=data.currencyCode;if(typeof data4!="string"&&data4!==null){let err10={instancePath:instancePath+"/currencyCode",schemaPath:"\
#/properties/currencyCode/type",keyword:"type",params:{type:schema28.properties.currencyCode.type}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}
if(data.billingCycle!==void 0&&(validate56(data.billingCycle,{instancePath:instancePath+"/billingCycle",parentData:data,parentDataProperty:"billingCycle",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length)),data.termDuration!==void 0){let data6=data.
termDuration,_errs13=errors,valid1=!1,_errs14=errors;if(data6!=="\0union"){let err11={instancePath:instancePath+"/termDuration",schemaPath:"#/properties/termDur\
ation/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs14===errors;valid1=
valid1||_valid0;let _errs15=errors;validate54(data6,{instancePath:instancePath+"/termDuration",parentData:data,parentDataProperty:"termDuration",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var _valid0=_errs15===errors;valid1=valid1||_valid0;let _errs16=errors;
if(data6!=="\0branch"){let err12={instancePath:instancePath+"/termDuration",schemaPath:"#/properties/termDuration/anyOf/2/const",keyword:"const",params:{allowedValue:"\
\0branch"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid0=_errs16===errors;valid1=valid1||_valid0;let _errs17=errors;if(data6!==null){
let err13={instancePath:instancePath+"/termDuration",schemaPath:"#/properties/termDuration/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=
[err13]:vErrors.push(err13),errors++}var _valid0=_errs17===errors;if(valid1=valid1||_valid0,valid1)errors=_errs13,vErrors!==null&&(_errs13?vErrors.length=_errs13:
vErrors=null);else{let err14={instancePath:instancePath+"/termDuration",schemaPath:"#/properties/termDuration/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}}if(data.customTermEndDate!==void 0){let data7=data.customTermEndDate,_errs20=errors,valid2=!1,_errs21=errors;if(data7!=="\0\
union"){let err15={instancePath:instancePath+"/customTermEndDate",schemaPath:"#/properties/customTermEndDate/anyOf/0/const",keyword:"const",params:{allowedValue:"\
\0union"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var _valid1=_errs21===errors;valid2=valid2||_valid1;let _errs22=errors;validate62(data7,{
instancePath:instancePath+"/customTermEndDate",parentData:data,parentDataProperty:"customTermEndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.
errors:vErrors.concat(validate62.errors),errors=vErrors.length);var _valid1=_errs22===errors;valid2=valid2||_valid1;let _errs23=errors;if(data7!=="\0branch"){let err16={
instancePath:instancePath+"/customTermEndDate",schemaPath:"#/properties/customTermEndDate/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}var _valid1=_errs23===errors;valid2=valid2||_valid1;let _errs24=errors;if(data7!==null){let err17={instancePath:instancePath+
"/customTermEndDate",schemaPath:"#/properties/customTermEndDate/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),
errors++}var _valid1=_errs24===errors;if(valid2=valid2||_valid1,valid2)errors=_errs20,vErrors!==null&&(_errs20?vErrors.length=_errs20:vErrors=null);else{let err18={
instancePath:instancePath+"/customTermEndDate",schemaPath:"#/properties/customTermEndDate/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err18]:vErrors.
push(err18),errors++}}if(data.promotionId!==void 0){let data8=data.promotionId;if(typeof data8!="string"&&data8!==null){let err19={instancePath:instancePath+"/p\
romotionId",schemaPath:"#/properties/promotionId/type",keyword:"type",params:{type:schema28.properties.promotionId.type}};vErrors===null?vErrors=[err19]:vErrors.
push(err19),errors++}}if(data.participants!==void 0){let data9=data.participants;if(!Array.isArray(data9)&&data9!==null){let err20={instancePath:instancePath+"/\
participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type:schema28.properties.participants.type}};vErrors===null?vErrors=[err20]:vErrors.
push(err20),errors++}if(Array.isArray(data9)){let len0=data9.length;for(let i0=0;i0<len0;i0++)validate71(data9[i0],{instancePath:instancePath+"/participants/"+i0,
parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length);
let _errs31=errors,len1=data9.length,valid5=!0;if(data9.length>0){let count0=0;for(let i1=0;i1<len1;i1++){let data11=data9[i1],_errs32=errors;if(data11&&typeof data11==
"object"&&!Array.isArray(data11)){if(data11.key===void 0){let err21={instancePath:instancePath+"/participants/"+i1,schemaPath:"#/properties/participants/contain\
s/required",keyword:"required",params:{missingProperty:"key"}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data11.key!==void 0&&data11.key!==
"additional_transaction_reseller"){let err22={instancePath:instancePath+"/participants/"+i1+"/key",schemaPath:"#/properties/participants/contains/properties/key\
/const",keyword:"const",params:{allowedValue:"additional_transaction_reseller"}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}else{let err23={instancePath:instancePath+
"/participants/"+i1,schemaPath:"#/properties/participants/contains/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),
errors++}var _valid2=_errs32===errors;if(_valid2){if(count0++,count0>5){valid5=!1;break}count0>=0&&(valid5=!0)}}}if(valid5)errors=_errs31,vErrors!==null&&(_errs31?
vErrors.length=_errs31:vErrors=null);else{let err24={instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/contains",keyword:"contains",
params:{minContains:0,maxContains:5}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}}if(data.provisioningContext!==void 0){let data13=data.provisioningContext,
_errs36=errors,valid7=!1,_errs37=errors;if(data13!=="\0union"){let err25={instancePath:instancePath+"/provisioningContext",schemaPath:"#/properties/provisioning\
Context/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}var _valid3=_errs37===errors;
valid7=valid7||_valid3;let _errs38=errors;validate75(data13,{instancePath:instancePath+"/provisioningContext",parentData:data,parentDataProperty:"provisioningCo\
ntext",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);var _valid3=_errs38===errors;
valid7=valid7||_valid3;let _errs39=errors;if(data13!=="\0branch"){let err26={instancePath:instancePath+"/provisioningContext",schemaPath:"#/properties/provision\
ingContext/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}var _valid3=_errs39===errors;
valid7=valid7||_valid3;let _errs40=errors;if(data13!==null){let err27={instancePath:instancePath+"/provisioningContext",schemaPath:"#/properties/provisioningCon\
text/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}var _valid3=_errs40===errors;if(valid7=valid7||
_valid3,valid7)errors=_errs36,vErrors!==null&&(_errs36?vErrors.length=_errs36:vErrors=null);else{let err28={instancePath:instancePath+"/provisioningContext",schemaPath:"\
#/properties/provisioningContext/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}if(data.addonItems!==void 0){let data14=data.
addonItems;if(!Array.isArray(data14)&&data14!==null){let err29={instancePath:instancePath+"/addonItems",schemaPath:"#/properties/addonItems/type",keyword:"type",
params:{type:schema28.properties.addonItems.type}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(Array.isArray(data14)){let len2=data14.length;
for(let i2=0;i2<len2;i2++)wrapper0.validate(data14[i2],{instancePath:instancePath+"/addonItems/"+i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors})||
(vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors),errors=vErrors.length)}}if(data.renewsTo!==void 0){let data16=data.renewsTo,
_errs46=errors,valid10=!1,_errs47=errors;if(data16!=="\0union"){let err30={instancePath:instancePath+"/renewsTo",schemaPath:"#/properties/renewsTo/anyOf/0/const",
keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}var _valid4=_errs47===errors;valid10=valid10||_valid4;
let _errs48=errors;validate79(data16,{instancePath:instancePath+"/renewsTo",parentData:data,parentDataProperty:"renewsTo",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate79.errors:vErrors.concat(validate79.errors),errors=vErrors.length);var _valid4=_errs48===errors;if(valid10=valid10||_valid4,_valid4){var props2={};
props2.termDuration=!0}let _errs49=errors;if(data16!=="\0branch"){let err31={instancePath:instancePath+"/renewsTo",schemaPath:"#/properties/renewsTo/anyOf/2/con\
st",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}var _valid4=_errs49===errors;valid10=valid10||
_valid4;let _errs50=errors;if(data16!==null){let err32={instancePath:instancePath+"/renewsTo",schemaPath:"#/properties/renewsTo/anyOf/3/type",keyword:"type",params:{
type:"null"}};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}var _valid4=_errs50===errors;if(valid10=valid10||_valid4,valid10)errors=_errs46,vErrors!==
null&&(_errs46?vErrors.length=_errs46:vErrors=null);else{let err33={instancePath:instancePath+"/renewsTo",schemaPath:"#/properties/renewsTo/anyOf",keyword:"anyO\
f",params:{}};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}if(data.attestationAccepted!==void 0){let data17=data.attestationAccepted;if(typeof data17!=
"boolean"&&data17!==null){let err34={instancePath:instancePath+"/attestationAccepted",schemaPath:"#/properties/attestationAccepted/type",keyword:"type",params:{
type:schema28.properties.attestationAccepted.type}};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}if(data.purchaseCommitment!==void 0){let data18=data.
purchaseCommitment,_errs55=errors,valid11=!1,_errs56=errors;if(data18!=="\0union"){let err35={instancePath:instancePath+"/purchaseCommitment",schemaPath:"#/prop\
erties/purchaseCommitment/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}var _valid5=_errs56===
errors;valid11=valid11||_valid5;let _errs57=errors;validate82(data18,{instancePath:instancePath+"/purchaseCommitment",parentData:data,parentDataProperty:"purcha\
seCommitment",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length);var _valid5=_errs57===
errors;if(valid11=valid11||_valid5,_valid5){var props3={};props3.amount=!0,props3.currency=!0,props3.grain=!0}let _errs58=errors;if(data18!=="\0branch"){let err36={
instancePath:instancePath+"/purchaseCommitment",schemaPath:"#/properties/purchaseCommitment/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===
null?vErrors=[err36]:vErrors.push(err36),errors++}var _valid5=_errs58===errors;valid11=valid11||_valid5;let _errs59=errors;if(data18!==null){let err37={instancePath:instancePath+
"/purchaseCommitment",schemaPath:"#/properties/purchaseCommitment/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err37]:vErrors.push(
err37),errors++}var _valid5=_errs59===errors;if(valid11=valid11||_valid5,valid11)errors=_errs55,vErrors!==null&&(_errs55?vErrors.length=_errs55:vErrors=null);else{
let err38={instancePath:instancePath+"/purchaseCommitment",schemaPath:"#/properties/purchaseCommitment/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err38]:vErrors.push(err38),errors++}}}else{let err39={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err39]:vErrors.
push(err39),errors++}return validate67.errors=vErrors,errors===0}validate67.evaluated={props:{id:!0,catalogItemId:!0,friendlyName:!0,quantity:!0,currencyCode:!0,
billingCycle:!0,termDuration:!0,customTermEndDate:!0,promotionId:!0,participants:!0,provisioningContext:!0,addonItems:!0,renewsTo:!0,attestationAccepted:!0,purchaseCommitment:!0},
dynamicProps:!1,dynamicItems:!1};function validate66(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate66.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="obj\
ect"&&!Array.isArray(data)){if(data.lineItems===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lineItems"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.lineItems!==void 0){let data0=data.lineItems;if(Array.isArray(data0)){if(data0.length<1){let err1={
instancePath:instancePath+"/lineItems",schemaPath:"#/properties/lineItems/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++)validate67(data0[i0],{instancePath:instancePath+"/lineItems/"+i0,parentData:data0,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+
"/lineItems",schemaPath:"#/properties/lineItems/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.partnerOnRecordAttestationAccepted!==
void 0){let data2=data.partnerOnRecordAttestationAccepted;if(typeof data2!="boolean"&&data2!==null){let err3={instancePath:instancePath+"/partnerOnRecordAttesta\
tionAccepted",schemaPath:"#/properties/partnerOnRecordAttestationAccepted/type",keyword:"type",params:{type:schema27.properties.partnerOnRecordAttestationAccepted.
type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}return validate66.errors=vErrors,errors===0}validate66.evaluated={props:{lineItems:!0,partnerOnRecordAttestationAccepted:!0},
dynamicProps:!1,dynamicItems:!1};var check3=validate85,schema35={type:"object",required:["lineItems"],properties:{id:{type:["string","null"]},creationTimestamp:{
anyOf:[{const:"\0union"},{$ref:"schema:Timestamp"},{const:"\0branch"},{type:"null"}]},lastModifiedTimestamp:{anyOf:[{const:"\0union"},{$ref:"schema:Timestamp"},
{const:"\0branch"},{type:"null"}]},expirationTimestamp:{anyOf:[{const:"\0union"},{$ref:"schema:Timestamp"},{const:"\0branch"},{type:"null"}]},lastModifiedUser:{
type:["string","null"]},status:{anyOf:[{const:"\0union"},{$ref:"schema:CartStatus"},{const:"\0branch"},{type:"null"}]},lineItems:{type:"array",minItems:1,items:{
$ref:"schema:CartUpdateLineItem"}},partnerOnRecordAttestationAccepted:{type:["boolean","null"]}}};function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate89.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate89.errors=vErrors,errors===0}validate89.
evaluated={dynamicProps:!1,dynamicItems:!1};var schema37={allOf:[{$ref:"schema:NewCartLineItem"},{type:"object",properties:{orderGroup:{type:["string","null"]},
purchaseSystem:{type:["string","null"]},error:{anyOf:[{const:"\0union"},{$ref:"schema:CartError"},{const:"\0branch"},{type:"null"}]},pricing:{anyOf:[{const:"\0un\
ion"},{$ref:"schema:Pricing"},{const:"\0branch"},{type:"null"}]}}}]},schema38={type:"object",properties:{errorCode:{type:["integer","string"]},errorDescription:{
type:"string"},additionalInformation:{type:"object",properties:{availableQuantity:{type:["number","string"]},purchasedQuantity:{type:["number","string"]}},additionalProperties:!0}}};
function validate93(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate93.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
errorCode!==void 0){let data0=data.errorCode;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))&&typeof data0!="string"){let err0={instancePath:instancePath+
"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type:schema38.properties.errorCode.type}};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}}if(data.errorDescription!==void 0&&typeof data.errorDescription!="string"){let err1={instancePath:instancePath+"/errorDescription",schemaPath:"#\
/properties/errorDescription/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.additionalInformation!==
void 0){let data2=data.additionalInformation;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(data2.availableQuantity!==void 0){let data3=data2.availableQuantity;
if(!(typeof data3=="number"&&isFinite(data3))&&typeof data3!="string"){let err2={instancePath:instancePath+"/additionalInformation/availableQuantity",schemaPath:"\
#/properties/additionalInformation/properties/availableQuantity/type",keyword:"type",params:{type:schema38.properties.additionalInformation.properties.availableQuantity.
type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data2.purchasedQuantity!==void 0){let data4=data2.purchasedQuantity;if(!(typeof data4=="num\
ber"&&isFinite(data4))&&typeof data4!="string"){let err3={instancePath:instancePath+"/additionalInformation/purchasedQuantity",schemaPath:"#/properties/addition\
alInformation/properties/purchasedQuantity/type",keyword:"type",params:{type:schema38.properties.additionalInformation.properties.purchasedQuantity.type}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath:instancePath+"/additionalInformation",schemaPath:"#/properties/additionalInformati\
on/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate93.errors=vErrors,errors===0}validate93.evaluated={props:{
errorCode:!0,errorDescription:!0,additionalInformation:!0},dynamicProps:!1,dynamicItems:!1};function validate95(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate95.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
listPrice!==void 0){let data0=data.listPrice;if(!(typeof data0=="number"&&isFinite(data0))){let err0={instancePath:instancePath+"/listPrice",schemaPath:"#/prope\
rties/listPrice/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.discountedPrice!==void 0){let data1=data.
discountedPrice;if(!(typeof data1=="number"&&isFinite(data1))){let err1={instancePath:instancePath+"/discountedPrice",schemaPath:"#/properties/discountedPrice/t\
ype",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.proratedPrice!==void 0){let data2=data.proratedPrice;
if(!(typeof data2=="number"&&isFinite(data2))){let err2={instancePath:instancePath+"/proratedPrice",schemaPath:"#/properties/proratedPrice/type",keyword:"type",
params:{type:"number"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.price!==void 0){let data3=data.price;if(!(typeof data3=="number"&&isFinite(
data3))){let err3={instancePath:instancePath+"/price",schemaPath:"#/properties/price/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}if(data.extendedPrice!==void 0){let data4=data.extendedPrice;if(!(typeof data4=="number"&&isFinite(data4))){let err4={instancePath:instancePath+
"/extendedPrice",schemaPath:"#/properties/extendedPrice/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate95.errors=
vErrors,errors===0}validate95.evaluated={props:{listPrice:!0,discountedPrice:!0,proratedPrice:!0,price:!0,extendedPrice:!0},dynamicProps:!1,dynamicItems:!1};function validate91(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate91.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate67(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length),data&&typeof data=="object"&&!Array.isArray(data)){if(data.orderGroup!==
void 0){let data0=data.orderGroup;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/orderGroup",schemaPath:"#/allOf/1/properties/or\
derGroup/type",keyword:"type",params:{type:schema37.allOf[1].properties.orderGroup.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.purchaseSystem!==
void 0){let data1=data.purchaseSystem;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/purchaseSystem",schemaPath:"#/allOf/1/prope\
rties/purchaseSystem/type",keyword:"type",params:{type:schema37.allOf[1].properties.purchaseSystem.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.error!==void 0){let data2=data.error,_errs8=errors,valid2=!1,_errs9=errors;if(data2!=="\0union"){let err2={instancePath:instancePath+"/error",schemaPath:"\
#/allOf/1/properties/error/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs9===
errors;valid2=valid2||_valid0;let _errs10=errors;validate93(data2,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length);var _valid0=_errs10===errors;if(valid2=valid2||_valid0,_valid0){
var props0={};props0.errorCode=!0,props0.errorDescription=!0,props0.additionalInformation=!0}let _errs11=errors;if(data2!=="\0branch"){let err3={instancePath:instancePath+
"/error",schemaPath:"#/allOf/1/properties/error/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}var _valid0=_errs11===errors;valid2=valid2||_valid0;let _errs12=errors;if(data2!==null){let err4={instancePath:instancePath+"/error",schemaPath:"#/allO\
f/1/properties/error/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs12===errors;if(valid2=
valid2||_valid0,valid2)errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null);else{let err5={instancePath:instancePath+"/error",schemaPath:"#\
/allOf/1/properties/error/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.pricing!==void 0){let data3=data.
pricing,_errs15=errors,valid3=!1,_errs16=errors;if(data3!=="\0union"){let err6={instancePath:instancePath+"/pricing",schemaPath:"#/allOf/1/properties/pricing/an\
yOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid1=_errs16===errors;valid3=valid3||
_valid1;let _errs17=errors;validate95(data3,{instancePath:instancePath+"/pricing",parentData:data,parentDataProperty:"pricing",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate95.errors:vErrors.concat(validate95.errors),errors=vErrors.length);var _valid1=_errs17===errors;if(valid3=valid3||_valid1,_valid1){var props1={};
props1.listPrice=!0,props1.discountedPrice=!0,props1.proratedPrice=!0,props1.price=!0,props1.extendedPrice=!0}let _errs18=errors;if(data3!=="\0branch"){let err7={
instancePath:instancePath+"/pricing",schemaPath:"#/allOf/1/properties/pricing/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}var _valid1=_errs18===errors;valid3=valid3||_valid1;let _errs19=errors;if(data3!==null){let err8={instancePath:instancePath+"\
/pricing",schemaPath:"#/allOf/1/properties/pricing/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
var _valid1=_errs19===errors;if(valid3=valid3||_valid1,valid3)errors=_errs15,vErrors!==null&&(_errs15?vErrors.length=_errs15:vErrors=null);else{let err9={instancePath:instancePath+
"/pricing",schemaPath:"#/allOf/1/properties/pricing/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={
instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate91.errors=
vErrors,errors===0}validate91.evaluated={props:{orderGroup:!0,purchaseSystem:!0,error:!0,pricing:!0,id:!0,catalogItemId:!0,friendlyName:!0,quantity:!0,currencyCode:!0,
billingCycle:!0,termDuration:!0,customTermEndDate:!0,promotionId:!0,participants:!0,provisioningContext:!0,addonItems:!0,renewsTo:!0,attestationAccepted:!0,purchaseCommitment:!0},
dynamicProps:!1,dynamicItems:!1};function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate85.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="obj\
ect"&&!Array.isArray(data)){if(data.lineItems===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lineItems"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0!="string"&&data0!==null){let err1={instancePath:instancePath+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:schema35.properties.id.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.
creationTimestamp!==void 0){let data1=data.creationTimestamp,_errs4=errors,valid1=!1,_errs5=errors;if(data1!=="\0union"){let err2={instancePath:instancePath+"/c\
reationTimestamp",schemaPath:"#/properties/creationTimestamp/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}var _valid0=_errs5===errors;valid1=valid1||_valid0;let _errs6=errors;validate62(data1,{instancePath:instancePath+"/creationTimestamp",parentData:data,
parentDataProperty:"creationTimestamp",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);
var _valid0=_errs6===errors;valid1=valid1||_valid0;let _errs7=errors;if(data1!=="\0branch"){let err3={instancePath:instancePath+"/creationTimestamp",schemaPath:"\
#/properties/creationTimestamp/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs7===
errors;valid1=valid1||_valid0;let _errs8=errors;if(data1!==null){let err4={instancePath:instancePath+"/creationTimestamp",schemaPath:"#/properties/creationTimes\
tamp/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs8===errors;if(valid1=valid1||
_valid0,valid1)errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=_errs4:vErrors=null);else{let err5={instancePath:instancePath+"/creationTimestamp",schemaPath:"\
#/properties/creationTimestamp/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.lastModifiedTimestamp!==void 0){
let data2=data.lastModifiedTimestamp,_errs11=errors,valid2=!1,_errs12=errors;if(data2!=="\0union"){let err6={instancePath:instancePath+"/lastModifiedTimestamp",
schemaPath:"#/properties/lastModifiedTimestamp/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}var _valid1=_errs12===errors;valid2=valid2||_valid1;let _errs13=errors;validate62(data2,{instancePath:instancePath+"/lastModifiedTimestamp",parentData:data,
parentDataProperty:"lastModifiedTimestamp",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.
length);var _valid1=_errs13===errors;valid2=valid2||_valid1;let _errs14=errors;if(data2!=="\0branch"){let err7={instancePath:instancePath+"/lastModifiedTimestam\
p",schemaPath:"#/properties/lastModifiedTimestamp/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}var _valid1=_errs14===errors;valid2=valid2||_valid1;let _errs15=errors;if(data2!==null){let err8={instancePath:instancePath+"/lastModifiedTimestamp",schemaPath:"\
#/properties/lastModifiedTimestamp/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid1=_errs15===
errors;if(valid2=valid2||_valid1,valid2)errors=_errs11,vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null);else{let err9={instancePath:instancePath+"/\
lastModifiedTimestamp",schemaPath:"#/properties/lastModifiedTimestamp/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}
if(data.expirationTimestamp!==void 0){let data3=data.expirationTimestamp,_errs18=errors,valid3=!1,_errs19=errors;if(data3!=="\0union"){let err10={instancePath:instancePath+
"/expirationTimestamp",schemaPath:"#/properties/expirationTimestamp/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}var _valid2=_errs19===errors;valid3=valid3||_valid2;let _errs20=errors;validate62(data3,{instancePath:instancePath+"/expirationTime\
stamp",parentData:data,parentDataProperty:"expirationTimestamp",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),
errors=vErrors.length);var _valid2=_errs20===errors;valid3=valid3||_valid2;let _errs21=errors;if(data3!=="\0branch"){let err11={instancePath:instancePath+"/expi\
rationTimestamp",schemaPath:"#/properties/expirationTimestamp/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}var _valid2=_errs21===errors;valid3=valid3||_valid2;let _errs22=errors;if(data3!==null){let err12={instancePath:instancePath+"/expirationTi\
mestamp",schemaPath:"#/properties/expirationTimestamp/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}
var _valid2=_errs22===errors;if(valid3=valid3||_valid2,valid3)errors=_errs18,vErrors!==null&&(_errs18?vErrors.length=_errs18:vErrors=null);else{let err13={instancePath:instancePath+
"/expirationTimestamp",schemaPath:"#/properties/expirationTimestamp/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}
if(data.lastModifiedUser!==void 0){let data4=data.lastModifiedUser;if(typeof data4!="string"&&data4!==null){let err14={instancePath:instancePath+"/lastModifiedU\
ser",schemaPath:"#/properties/lastModifiedUser/type",keyword:"type",params:{type:schema35.properties.lastModifiedUser.type}};vErrors===null?vErrors=[err14]:vErrors.
push(err14),errors++}}if(data.status!==void 0){let data5=data.status,_errs27=errors,valid4=!1,_errs28=errors;if(data5!=="\0union"){let err15={instancePath:instancePath+
"/status",schemaPath:"#/properties/status/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}
var _valid3=_errs28===errors;valid4=valid4||_valid3;let _errs29=errors;validate89(data5,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.errors),errors=vErrors.length);var _valid3=_errs29===errors;
valid4=valid4||_valid3;let _errs30=errors;if(data5!=="\0branch"){let err16={instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/2/const",keyword:"\
const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}var _valid3=_errs30===errors;valid4=valid4||_valid3;let _errs31=errors;
if(data5!==null){let err17={instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?
vErrors=[err17]:vErrors.push(err17),errors++}var _valid3=_errs31===errors;if(valid4=valid4||_valid3,valid4)errors=_errs27,vErrors!==null&&(_errs27?vErrors.length=
_errs27:vErrors=null);else{let err18={instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err18]:vErrors.push(err18),errors++}}if(data.lineItems!==void 0){let data6=data.lineItems;if(Array.isArray(data6)){if(data6.length<1){let err19={instancePath:instancePath+
"/lineItems",schemaPath:"#/properties/lineItems/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}let len0=data6.
length;for(let i0=0;i0<len0;i0++)validate91(data6[i0],{instancePath:instancePath+"/lineItems/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate91.errors:vErrors.concat(validate91.errors),errors=vErrors.length)}else{let err20={instancePath:instancePath+"/lineItems",schemaPath:"\
#/properties/lineItems/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data.partnerOnRecordAttestationAccepted!==
void 0){let data8=data.partnerOnRecordAttestationAccepted;if(typeof data8!="boolean"&&data8!==null){let err21={instancePath:instancePath+"/partnerOnRecordAttest\
ationAccepted",schemaPath:"#/properties/partnerOnRecordAttestationAccepted/type",keyword:"type",params:{type:schema35.properties.partnerOnRecordAttestationAccepted.
type}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}}else{let err22={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err22]:vErrors.push(err22),errors++}return validate85.errors=vErrors,errors===0}validate85.evaluated={props:{id:!0,creationTimestamp:!0,lastModifiedTimestamp:!0,
expirationTimestamp:!0,lastModifiedUser:!0,status:!0,lineItems:!0,partnerOnRecordAttestationAccepted:!0},dynamicProps:!1,dynamicItems:!1};var check4=validate98,
schema40={type:"object",required:["lineItems"],properties:{id:{type:["string","null"]},referenceCustomerId:{type:["string","null"]},billingCycle:{$ref:"schema:B\
illingCycle"},currencyCode:{type:["string","null"]},lineItems:{type:"array",minItems:1,items:{$ref:"schema:NewOrderLineItem"}},creationDate:{anyOf:[{const:"\0uni\
on"},{$ref:"schema:Timestamp"},{const:"\0branch"},{type:"null"}]},partnerOnRecordAttestationAccepted:{type:["boolean","null"]},attributes:{$ref:"schema:Resource\
Attributes"}}},schema41={type:"object",required:["lineItemNumber","offerId","quantity"],not:{required:["parentSubscriptionId"],properties:{parentSubscriptionId:{
type:"string"}}},properties:{lineItemNumber:{type:"integer",minimum:0},offerId:{type:"string",minLength:1},quantity:{type:"integer",minimum:1},friendlyName:{type:[
"string","null"]},subscriptionId:{type:["string","null"]},termDuration:{anyOf:[{const:"\0union"},{$ref:"schema:TermDuration"},{const:"\0branch"},{type:"null"}]},
customTermEndDate:{anyOf:[{const:"\0union"},{$ref:"schema:Timestamp"},{const:"\0branch"},{type:"null"}]},promotionId:{type:["string","null"]},transactionType:{anyOf:[
{const:"\0union"},{$ref:"schema:TransactionType"},{const:"\0branch"},{type:"null"}]},partnerIdOnRecord:{type:["string","null"]},additionalPartnerIdsOnRecord:{type:[
"array","null"],maxItems:5,items:{type:"string"}},provisioningContext:{anyOf:[{const:"\0union"},{$ref:"schema:ProvisioningContext"},{const:"\0branch"},{type:"nu\
ll"}]},renewsTo:{anyOf:[{const:"\0union"},{$ref:"schema:RenewsTo"},{const:"\0branch"},{type:"null"}]},attestationAccepted:{type:["boolean","null"]},purchaseCommitment:{
anyOf:[{const:"\0union"},{$ref:"schema:PurchaseCommitment"},{const:"\0branch"},{type:"null"}]},attributes:{$ref:"schema:ResourceAttributes"}}};function validate103(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate103.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate103.errors=vErrors,errors===0}validate103.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate108(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate108.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
objectType!==void 0&&typeof data.objectType!="string"){let err0={instancePath:instancePath+"/objectType",schemaPath:"#/properties/objectType/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.etag!==void 0&&typeof data.etag!="string"){let err1={instancePath:instancePath+
"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate108.errors=vErrors,errors===
0}validate108.evaluated={props:{objectType:!0,etag:!0},dynamicProps:!1,dynamicItems:!1};function validate100(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate100.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0);let _errs1=errors,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.parentSubscriptionId===void 0&&
(missing0="parentSubscriptionId")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(data.parentSubscriptionId!==void 0&&typeof data.
parentSubscriptionId!="string"){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}var valid0=_errs2===errors;if(valid0){let err2={instancePath,
schemaPath:"#/not",keyword:"not",params:{}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}else errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=
_errs1:vErrors=null);if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.lineItemNumber===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"lineItemNumber"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.offerId===void 0){let err4={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"offerId"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.quantity===void 0){
let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"quantity"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
if(data.lineItemNumber!==void 0){let data1=data.lineItemNumber;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err6={instancePath:instancePath+
"/lineItemNumber",schemaPath:"#/properties/lineItemNumber/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err7={instancePath:instancePath+"/lineItemNumber",schemaPath:"#/properties/lineItemNumb\
er/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.offerId!==void 0){let data2=data.
offerId;if(typeof data2=="string"){if(func1(data2)<1){let err8={instancePath:instancePath+"/offerId",schemaPath:"#/properties/offerId/minLength",keyword:"minLen\
gth",params:{limit:1}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/offerId",schemaPath:"#/properties/o\
fferId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.quantity!==void 0){let data3=data.quantity;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err10={instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/typ\
e",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<1||isNaN(
data3))){let err11={instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.friendlyName!==void 0){let data4=data.friendlyName;if(typeof data4!="string"&&data4!==null){let err12={
instancePath:instancePath+"/friendlyName",schemaPath:"#/properties/friendlyName/type",keyword:"type",params:{type:schema41.properties.friendlyName.type}};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.subscriptionId!==void 0){let data5=data.subscriptionId;if(typeof data5!="string"&&data5!==null){let err13={
instancePath:instancePath+"/subscriptionId",schemaPath:"#/properties/subscriptionId/type",keyword:"type",params:{type:schema41.properties.subscriptionId.type}};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.termDuration!==void 0){let data6=data.termDuration,_errs16=errors,valid3=!1,_errs17=errors;
if(data6!=="\0union"){let err14={instancePath:instancePath+"/termDuration",schemaPath:"#/properties/termDuration/anyOf/0/const",keyword:"const",params:{allowedValue:"\
\0union"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}var _valid0=_errs17===errors;valid3=valid3||_valid0;let _errs18=errors;validate54(data6,{
instancePath:instancePath+"/termDuration",parentData:data,parentDataProperty:"termDuration",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:
vErrors.concat(validate54.errors),errors=vErrors.length);var _valid0=_errs18===errors;valid3=valid3||_valid0;let _errs19=errors;if(data6!=="\0branch"){let err15={
instancePath:instancePath+"/termDuration",schemaPath:"#/properties/termDuration/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?
vErrors=[err15]:vErrors.push(err15),errors++}var _valid0=_errs19===errors;valid3=valid3||_valid0;let _errs20=errors;if(data6!==null){let err16={instancePath:instancePath+
"/termDuration",schemaPath:"#/properties/termDuration/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}
var _valid0=_errs20===errors;if(valid3=valid3||_valid0,valid3)errors=_errs16,vErrors!==null&&(_errs16?vErrors.length=_errs16:vErrors=null);else{let err17={instancePath:instancePath+
"/termDuration",schemaPath:"#/properties/termDuration/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.customTermEndDate!==
void 0){let data7=data.customTermEndDate,_errs23=errors,valid4=!1,_errs24=errors;if(data7!=="\0union"){let err18={instancePath:instancePath+"/customTermEndDate",
schemaPath:"#/properties/customTermEndDate/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}
var _valid1=_errs24===errors;valid4=valid4||_valid1;let _errs25=errors;validate62(data7,{instancePath:instancePath+"/customTermEndDate",parentData:data,parentDataProperty:"\
customTermEndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var _valid1=_errs25===
errors;valid4=valid4||_valid1;let _errs26=errors;if(data7!=="\0branch"){let err19={instancePath:instancePath+"/customTermEndDate",schemaPath:"#/properties/custo\
mTermEndDate/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}var _valid1=_errs26===
errors;valid4=valid4||_valid1;let _errs27=errors;if(data7!==null){let err20={instancePath:instancePath+"/customTermEndDate",schemaPath:"#/properties/customTermE\
ndDate/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var _valid1=_errs27===errors;if(valid4=valid4||
_valid1,valid4)errors=_errs23,vErrors!==null&&(_errs23?vErrors.length=_errs23:vErrors=null);else{let err21={instancePath:instancePath+"/customTermEndDate",schemaPath:"\
#/properties/customTermEndDate/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}if(data.promotionId!==void 0){let data8=data.
promotionId;if(typeof data8!="string"&&data8!==null){let err22={instancePath:instancePath+"/promotionId",schemaPath:"#/properties/promotionId/type",keyword:"typ\
e",params:{type:schema41.properties.promotionId.type}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}if(data.transactionType!==void 0){let data9=data.
transactionType,_errs32=errors,valid5=!1,_errs33=errors;if(data9!=="\0union"){let err23={instancePath:instancePath+"/transactionType",schemaPath:"#/properties/t\
ransactionType/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}var _valid2=_errs33===
errors;valid5=valid5||_valid2;let _errs34=errors;validate103(data9,{instancePath:instancePath+"/transactionType",parentData:data,parentDataProperty:"transaction\
Type",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate103.errors:vErrors.concat(validate103.errors),errors=vErrors.length);var _valid2=_errs34===errors;
valid5=valid5||_valid2;let _errs35=errors;if(data9!=="\0branch"){let err24={instancePath:instancePath+"/transactionType",schemaPath:"#/properties/transactionTyp\
e/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}var _valid2=_errs35===errors;valid5=
valid5||_valid2;let _errs36=errors;if(data9!==null){let err25={instancePath:instancePath+"/transactionType",schemaPath:"#/properties/transactionType/anyOf/3/typ\
e",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}var _valid2=_errs36===errors;if(valid5=valid5||_valid2,valid5)
errors=_errs32,vErrors!==null&&(_errs32?vErrors.length=_errs32:vErrors=null);else{let err26={instancePath:instancePath+"/transactionType",schemaPath:"#/properti\
es/transactionType/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}if(data.partnerIdOnRecord!==void 0){let data10=data.
partnerIdOnRecord;if(typeof data10!="string"&&data10!==null){let err27={instancePath:instancePath+"/partnerIdOnRecord",schemaPath:"#/properties/partnerIdOnRecor\
d/type",keyword:"type",params:{type:schema41.properties.partnerIdOnRecord.type}};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data.additionalPartnerIdsOnRecord!==
void 0){let data11=data.additionalPartnerIdsOnRecord;if(!Array.isArray(data11)&&data11!==null){let err28={instancePath:instancePath+"/additionalPartnerIdsOnReco\
rd",schemaPath:"#/properties/additionalPartnerIdsOnRecord/type",keyword:"type",params:{type:schema41.properties.additionalPartnerIdsOnRecord.type}};vErrors===null?
vErrors=[err28]:vErrors.push(err28),errors++}if(Array.isArray(data11)){if(data11.length>5){let err29={instancePath:instancePath+"/additionalPartnerIdsOnRecord",
schemaPath:"#/properties/additionalPartnerIdsOnRecord/maxItems",keyword:"maxItems",params:{limit:5}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}
let len0=data11.length;for(let i0=0;i0<len0;i0++)if(typeof data11[i0]!="string"){let err30={instancePath:instancePath+"/additionalPartnerIdsOnRecord/"+i0,schemaPath:"\
#/properties/additionalPartnerIdsOnRecord/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}}if(data.
provisioningContext!==void 0){let data13=data.provisioningContext,_errs45=errors,valid8=!1,_errs46=errors;if(data13!=="\0union"){let err31={instancePath:instancePath+
"/provisioningContext",schemaPath:"#/properties/provisioningContext/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err31]:
vErrors.push(err31),errors++}var _valid3=_errs46===errors;valid8=valid8||_valid3;let _errs47=errors;validate75(data13,{instancePath:instancePath+"/provisioningC\
ontext",parentData:data,parentDataProperty:"provisioningContext",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.
errors),errors=vErrors.length);var _valid3=_errs47===errors;valid8=valid8||_valid3;let _errs48=errors;if(data13!=="\0branch"){let err32={instancePath:instancePath+
"/provisioningContext",schemaPath:"#/properties/provisioningContext/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err32]:
vErrors.push(err32),errors++}var _valid3=_errs48===errors;valid8=valid8||_valid3;let _errs49=errors;if(data13!==null){let err33={instancePath:instancePath+"/pro\
visioningContext",schemaPath:"#/properties/provisioningContext/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err33]:vErrors.push(err33),
errors++}var _valid3=_errs49===errors;if(valid8=valid8||_valid3,valid8)errors=_errs45,vErrors!==null&&(_errs45?vErrors.length=_errs45:vErrors=null);else{let err34={
instancePath:instancePath+"/provisioningContext",schemaPath:"#/properties/provisioningContext/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err34]:vErrors.
push(err34),errors++}}if(data.renewsTo!==void 0){let data14=data.renewsTo,_errs52=errors,valid9=!1,_errs53=errors;if(data14!=="\0union"){let err35={instancePath:instancePath+
"/renewsTo",schemaPath:"#/properties/renewsTo/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err35]:vErrors.push(err35),
errors++}var _valid4=_errs53===errors;valid9=valid9||_valid4;let _errs54=errors;validate79(data14,{instancePath:instancePath+"/renewsTo",parentData:data,parentDataProperty:"\
renewsTo",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.errors),errors=vErrors.length);var _valid4=_errs54===errors;
if(valid9=valid9||_valid4,_valid4){var props1={};props1.termDuration=!0}let _errs55=errors;if(data14!=="\0branch"){let err36={instancePath:instancePath+"/renews\
To",schemaPath:"#/properties/renewsTo/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}
var _valid4=_errs55===errors;valid9=valid9||_valid4;let _errs56=errors;if(data14!==null){let err37={instancePath:instancePath+"/renewsTo",schemaPath:"#/properti\
es/renewsTo/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}var _valid4=_errs56===errors;if(valid9=
valid9||_valid4,valid9)errors=_errs52,vErrors!==null&&(_errs52?vErrors.length=_errs52:vErrors=null);else{let err38={instancePath:instancePath+"/renewsTo",schemaPath:"\
#/properties/renewsTo/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}if(data.attestationAccepted!==void 0){let data15=data.
attestationAccepted;if(typeof data15!="boolean"&&data15!==null){let err39={instancePath:instancePath+"/attestationAccepted",schemaPath:"#/properties/attestation\
Accepted/type",keyword:"type",params:{type:schema41.properties.attestationAccepted.type}};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}if(data.purchaseCommitment!==
void 0){let data16=data.purchaseCommitment,_errs61=errors,valid10=!1,_errs62=errors;if(data16!=="\0union"){let err40={instancePath:instancePath+"/purchaseCommit\
ment",schemaPath:"#/properties/purchaseCommitment/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err40]:vErrors.push(err40),
errors++}var _valid5=_errs62===errors;valid10=valid10||_valid5;let _errs63=errors;validate82(data16,{instancePath:instancePath+"/purchaseCommitment",parentData:data,
parentDataProperty:"purchaseCommitment",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length);
var _valid5=_errs63===errors;if(valid10=valid10||_valid5,_valid5){var props2={};props2.amount=!0,props2.currency=!0,props2.grain=!0}let _errs64=errors;if(data16!==
"\0branch"){let err41={instancePath:instancePath+"/purchaseCommitment",schemaPath:"#/properties/purchaseCommitment/anyOf/2/const",keyword:"const",params:{allowedValue:"\
\0branch"}};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}var _valid5=_errs64===errors;valid10=valid10||_valid5;let _errs65=errors;if(data16!==null){
let err42={instancePath:instancePath+"/purchaseCommitment",schemaPath:"#/properties/purchaseCommitment/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===
null?vErrors=[err42]:vErrors.push(err42),errors++}var _valid5=_errs65===errors;if(valid10=valid10||_valid5,valid10)errors=_errs61,vErrors!==null&&(_errs61?vErrors.
length=_errs61:vErrors=null);else{let err43={instancePath:instancePath+"/purchaseCommitment",schemaPath:"#/properties/purchaseCommitment/anyOf",keyword:"anyOf",
params:{}};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+"/attr\
ibutes",parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),
errors=vErrors.length))}else{let err44={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err44]:vErrors.push(err44),
errors++}return validate100.errors=vErrors,errors===0}validate100.evaluated={props:{lineItemNumber:!0,offerId:!0,quantity:!0,friendlyName:!0,subscriptionId:!0,termDuration:!0,
customTermEndDate:!0,promotionId:!0,transactionType:!0,partnerIdOnRecord:!0,additionalPartnerIdsOnRecord:!0,provisioningContext:!0,renewsTo:!0,attestationAccepted:!0,
purchaseCommitment:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};function validate98(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate98.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.lineItems===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
lineItems"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0!="string"&&data0!==null){let err1={
instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:schema40.properties.id.type}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}}if(data.referenceCustomerId!==void 0){let data1=data.referenceCustomerId;if(typeof data1!="string"&&data1!==null){let err2={instancePath:instancePath+
"/referenceCustomerId",schemaPath:"#/properties/referenceCustomerId/type",keyword:"type",params:{type:schema40.properties.referenceCustomerId.type}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}}if(data.billingCycle!==void 0&&(validate56(data.billingCycle,{instancePath:instancePath+"/billingCycle",parentData:data,
parentDataProperty:"billingCycle",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length)),
data.currencyCode!==void 0){let data3=data.currencyCode;if(typeof data3!="string"&&data3!==null){let err3={instancePath:instancePath+"/currencyCode",schemaPath:"\
#/properties/currencyCode/type",keyword:"type",params:{type:schema40.properties.currencyCode.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.
lineItems!==void 0){let data4=data.lineItems;if(Array.isArray(data4)){if(data4.length<1){let err4={instancePath:instancePath+"/lineItems",schemaPath:"#/properti\
es/lineItems/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let len0=data4.length;for(let i0=0;i0<len0;i0++)
validate100(data4[i0],{instancePath:instancePath+"/lineItems/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate100.
errors:vErrors.concat(validate100.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/lineItems",schemaPath:"#/properties/lineItems/type",
keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.creationDate!==void 0){let data6=data.creationDate,_errs12=errors,
valid3=!1,_errs13=errors;if(data6!=="\0union"){let err6={instancePath:instancePath+"/creationDate",schemaPath:"#/properties/creationDate/anyOf/0/const",keyword:"\
const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs13===errors;valid3=valid3||_valid0;let _errs14=errors;
validate62(data6,{instancePath:instancePath+"/creationDate",parentData:data,parentDataProperty:"creationDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var _valid0=_errs14===errors;valid3=valid3||_valid0;let _errs15=errors;if(data6!=="\0b\
ranch"){let err7={instancePath:instancePath+"/creationDate",schemaPath:"#/properties/creationDate/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs15===errors;valid3=valid3||_valid0;let _errs16=errors;if(data6!==null){let err8={instancePath:instancePath+
"/creationDate",schemaPath:"#/properties/creationDate/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
var _valid0=_errs16===errors;if(valid3=valid3||_valid0,valid3)errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null);else{let err9={instancePath:instancePath+
"/creationDate",schemaPath:"#/properties/creationDate/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.partnerOnRecordAttestationAccepted!==
void 0){let data7=data.partnerOnRecordAttestationAccepted;if(typeof data7!="boolean"&&data7!==null){let err10={instancePath:instancePath+"/partnerOnRecordAttest\
ationAccepted",schemaPath:"#/properties/partnerOnRecordAttestationAccepted/type",keyword:"type",params:{type:schema40.properties.partnerOnRecordAttestationAccepted.
type}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+"/attribut\
es",parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=
vErrors.length))}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}
return validate98.errors=vErrors,errors===0}validate98.evaluated={props:{id:!0,referenceCustomerId:!0,billingCycle:!0,currencyCode:!0,lineItems:!0,creationDate:!0,
partnerOnRecordAttestationAccepted:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check5=validate113,schema44={type:"object",allOf:[{anyOf:[{const:"\0uni\
on"},{required:["id","status"]},{const:"\0branch"},{required:["referenceCustomerId","lineItems"]}]}],properties:{id:{type:["string","null"]},referenceCustomerId:{
type:["string","null"]},status:{$ref:"schema:OrderStatus"},billingCycle:{$ref:"schema:BillingCycle"},currencyCode:{type:["string","null"]},lineItems:{type:"arra\
y",items:{$ref:"schema:OrderPatchLineItem"}},creationDate:{anyOf:[{const:"\0union"},{$ref:"schema:Timestamp"},{const:"\0branch"},{type:"null"}]},attributes:{$ref:"\
schema:ResourceAttributes"}}};function validate114(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate114.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate114.errors=vErrors,errors===0}validate114.
evaluated={dynamicProps:!1,dynamicItems:!1};var schema47={type:"object",required:["lineItemNumber","offerId","quantity","parentSubscriptionId"],properties:{lineItemNumber:{type:"integer",minimum:0},offerId:{
type:"string",minLength:1},quantity:{type:"integer",minimum:1},parentSubscriptionId:{type:"string",minLength:1},friendlyName:{type:["string","null"]},subscriptionId:{
type:["string","null"]},partnerIdOnRecord:{type:["string","null"]},attributes:{$ref:"schema:ResourceAttributes"}}};function validate118(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate118.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.lineItemNumber===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"lineItemNumber"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.offerId===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"offerId"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.quantity===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"quantity"}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.parentSubscriptionId===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pa\
rentSubscriptionId"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.lineItemNumber!==void 0){let data0=data.lineItemNumber;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err4={instancePath:instancePath+"/lineItemNumber",schemaPath:"#/properties/lineItemNumber/type",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err5={
instancePath:instancePath+"/lineItemNumber",schemaPath:"#/properties/lineItemNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}if(data.offerId!==void 0){let data1=data.offerId;if(typeof data1=="string"){if(func1(data1)<1){let err6={instancePath:instancePath+
"/offerId",schemaPath:"#/properties/offerId/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={
instancePath:instancePath+"/offerId",schemaPath:"#/properties/offerId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}}if(data.quantity!==void 0){let data2=data.quantity;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err8={instancePath:instancePath+
"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data2==
"number"&&isFinite(data2)&&(data2<1||isNaN(data2))){let err9={instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.parentSubscriptionId!==void 0){let data3=data.parentSubscriptionId;
if(typeof data3=="string"){if(func1(data3)<1){let err10={instancePath:instancePath+"/parentSubscriptionId",schemaPath:"#/properties/parentSubscriptionId/minLeng\
th",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/parentSubscri\
ptionId",schemaPath:"#/properties/parentSubscriptionId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}
if(data.friendlyName!==void 0){let data4=data.friendlyName;if(typeof data4!="string"&&data4!==null){let err12={instancePath:instancePath+"/friendlyName",schemaPath:"\
#/properties/friendlyName/type",keyword:"type",params:{type:schema47.properties.friendlyName.type}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}
if(data.subscriptionId!==void 0){let data5=data.subscriptionId;if(typeof data5!="string"&&data5!==null){let err13={instancePath:instancePath+"/subscriptionId",schemaPath:"\
#/properties/subscriptionId/type",keyword:"type",params:{type:schema47.properties.subscriptionId.type}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}
if(data.partnerIdOnRecord!==void 0){let data6=data.partnerIdOnRecord;if(typeof data6!="string"&&data6!==null){let err14={instancePath:instancePath+"/partnerIdOn\
Record",schemaPath:"#/properties/partnerIdOnRecord/type",keyword:"type",params:{type:schema47.properties.partnerIdOnRecord.type}};vErrors===null?vErrors=[err14]:
vErrors.push(err14),errors++}}data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+"/attributes",parentData:data,parentDataProperty:"\
attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=vErrors.length))}else{let err15={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate118.errors=vErrors,errors===
0}validate118.evaluated={props:{lineItemNumber:!0,offerId:!0,quantity:!0,parentSubscriptionId:!0,friendlyName:!0,subscriptionId:!0,partnerIdOnRecord:!0,attributes:!0},
dynamicProps:!1,dynamicItems:!1};function validate121(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate121.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
lineItemNumber===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lineItemNumber"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.offerId===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"offerId"}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.lineItemNumber!==void 0){let data0=data.lineItemNumber;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
isFinite(data0))){let err2={instancePath:instancePath+"/lineItemNumber",schemaPath:"#/properties/lineItemNumber/type",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err3={instancePath:instancePath+"/lineI\
temNumber",schemaPath:"#/properties/lineItemNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.offerId!==void 0){let data1=data.offerId;if(typeof data1=="string"){if(func1(data1)<1){let err4={instancePath:instancePath+"/offerId",schemaPath:"\
#/properties/offerId/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/offerId",schemaPath:"#/properties/offerId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate121.errors=vErrors,
errors===0}validate121.evaluated={props:{lineItemNumber:!0,offerId:!0},dynamicProps:!1,dynamicItems:!1};function validate117(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate117.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0);let _errs1=errors,valid1=!1,_errs2=errors;if(data!=="\0union"){let err0={instancePath,schemaPath:"#/allOf/0/anyOf/0/const",keyword:"co\
nst",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;valid1=valid1||_valid0;let _errs3=errors;
validate118(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate118.errors:vErrors.concat(validate118.errors),
errors=vErrors.length);var _valid0=_errs3===errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.lineItemNumber=!0,props0.offerId=!0,props0.quantity=!0,
props0.parentSubscriptionId=!0,props0.friendlyName=!0,props0.subscriptionId=!0,props0.partnerIdOnRecord=!0,props0.attributes=!0}let _errs4=errors;if(data!=="\0br\
anch"){let err1={instancePath,schemaPath:"#/allOf/0/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}var _valid0=_errs4===errors;valid1=valid1||_valid0;let _errs5=errors;validate121(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate121.errors:vErrors.concat(validate121.errors),errors=vErrors.length);var _valid0=_errs5===errors;valid1=valid1||_valid0,_valid0&&
props0!==!0&&(props0=props0||{},props0.lineItemNumber=!0,props0.offerId=!0);let _errs6=errors;if(data!=="\0branch"){let err2={instancePath,schemaPath:"#/allOf/0\
/anyOf/4/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs6===errors;valid1=valid1||
_valid0;let _errs7=errors;validate100(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate100.errors:vErrors.
concat(validate100.errors),errors=vErrors.length);var _valid0=_errs7===errors;if(valid1=valid1||_valid0,_valid0&&props0!==!0&&(props0=props0||{},props0.lineItemNumber=
!0,props0.offerId=!0,props0.quantity=!0,props0.friendlyName=!0,props0.subscriptionId=!0,props0.termDuration=!0,props0.customTermEndDate=!0,props0.promotionId=!0,
props0.transactionType=!0,props0.partnerIdOnRecord=!0,props0.additionalPartnerIdsOnRecord=!0,props0.provisioningContext=!0,props0.renewsTo=!0,props0.attestationAccepted=
!0,props0.purchaseCommitment=!0,props0.attributes=!0),valid1)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);else{let err3={instancePath,
schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.quantity!==void 0){let data0=data.quantity;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err4={instancePath:instancePath+
"/quantity",schemaPath:"#/allOf/1/properties/quantity/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err5={instancePath:instancePath+"/quantity",schemaPath:"#/allOf/1/properties/quantity/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/allOf/1/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return props0!==!0&&(props0=props0||{},props0.quantity=!0),validate117.errors=
vErrors,evaluated0.props=props0,errors===0}validate117.evaluated={dynamicProps:!0,dynamicItems:!1};function validate113(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate113.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0);let _errs2=errors,valid1=!1,_errs3=errors;if(data!=="\0union"){let err0={instancePath,schemaPath:"#/allOf/0/anyOf/0/const",keyword:"co\
nst",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs3===errors;valid1=valid1||_valid0;let _errs4=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){let err1={instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{
missingProperty:"id"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.status===void 0){let err2={instancePath,schemaPath:"#/allOf/0/anyOf/1/r\
equired",keyword:"required",params:{missingProperty:"status"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}var _valid0=_errs4===errors;valid1=valid1||
_valid0;let _errs5=errors;if(data!=="\0branch"){let err3={instancePath,schemaPath:"#/allOf/0/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs5===errors;valid1=valid1||_valid0;let _errs6=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.referenceCustomerId===void 0){let err4={instancePath,schemaPath:"#/allOf/0/anyOf/3/required",keyword:"required",params:{missingProperty:"referenc\
eCustomerId"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.lineItems===void 0){let err5={instancePath,schemaPath:"#/allOf/0/anyOf/3/requir\
ed",keyword:"required",params:{missingProperty:"lineItems"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}var _valid0=_errs6===errors;if(valid1=valid1||
_valid0,valid1)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{let err6={instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",
params:{}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.id!==void 0){let data0=data.id;
if(typeof data0!="string"&&data0!==null){let err7={instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:schema44.properties.
id.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.referenceCustomerId!==void 0){let data1=data.referenceCustomerId;if(typeof data1!="\
string"&&data1!==null){let err8={instancePath:instancePath+"/referenceCustomerId",schemaPath:"#/properties/referenceCustomerId/type",keyword:"type",params:{type:schema44.
properties.referenceCustomerId.type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.status!==void 0&&(validate114(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate114.errors:vErrors.concat(validate114.errors),errors=
vErrors.length)),data.billingCycle!==void 0&&(validate56(data.billingCycle,{instancePath:instancePath+"/billingCycle",parentData:data,parentDataProperty:"billin\
gCycle",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length)),data.currencyCode!==void 0){
let data4=data.currencyCode;if(typeof data4!="string"&&data4!==null){let err9={instancePath:instancePath+"/currencyCode",schemaPath:"#/properties/currencyCode/t\
ype",keyword:"type",params:{type:schema44.properties.currencyCode.type}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.lineItems!==void 0){
let data5=data.lineItems;if(Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<len0;i0++)validate117(data5[i0],{instancePath:instancePath+"/lineItems/"+
i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate117.errors:vErrors.concat(validate117.errors),errors=vErrors.
length)}else{let err10={instancePath:instancePath+"/lineItems",schemaPath:"#/properties/lineItems/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}if(data.creationDate!==void 0){let data7=data.creationDate,_errs19=errors,valid5=!1,_errs20=errors;if(data7!=="\0union"){let err11={
instancePath:instancePath+"/creationDate",schemaPath:"#/properties/creationDate/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=
[err11]:vErrors.push(err11),errors++}var _valid1=_errs20===errors;valid5=valid5||_valid1;let _errs21=errors;validate62(data7,{instancePath:instancePath+"/creati\
onDate",parentData:data,parentDataProperty:"creationDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),
errors=vErrors.length);var _valid1=_errs21===errors;valid5=valid5||_valid1;let _errs22=errors;if(data7!=="\0branch"){let err12={instancePath:instancePath+"/crea\
tionDate",schemaPath:"#/properties/creationDate/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}var _valid1=_errs22===errors;valid5=valid5||_valid1;let _errs23=errors;if(data7!==null){let err13={instancePath:instancePath+"/creationDate",schemaPath:"\
#/properties/creationDate/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid1=_errs23===errors;
if(valid5=valid5||_valid1,valid5)errors=_errs19,vErrors!==null&&(_errs19?vErrors.length=_errs19:vErrors=null);else{let err14={instancePath:instancePath+"/creati\
onDate",schemaPath:"#/properties/creationDate/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}data.attributes!==void 0&&
(validate108(data.attributes,{instancePath:instancePath+"/attributes",parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate108.errors:vErrors.concat(validate108.errors),errors=vErrors.length))}else{let err15={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate113.errors=vErrors,errors===0}validate113.evaluated={props:{id:!0,referenceCustomerId:!0,
status:!0,billingCycle:!0,currencyCode:!0,lineItems:!0,creationDate:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check6=validate127;var schema50={type:"object",required:["customerPrice","currency"],properties:{customerPrice:{type:["string","number"],pattern:"^\\d+(\\.\\d+)?$",minimum:0},currency:{
type:"string",minLength:1},fxRate:{type:["string","number","null"]},isPartOfTender:{type:"boolean"},isPartofTender:{type:"boolean"},tenderLink:{type:["string","\
null"]}}},pattern4=new RegExp("^\\d+(\\.\\d+)?$","u");function validate128(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate128.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.customerPrice===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
customerPrice"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.currency===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"currency"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.customerPrice!==void 0){let data0=data.customerPrice;
if(typeof data0!="string"&&!(typeof data0=="number"&&isFinite(data0))){let err2={instancePath:instancePath+"/customerPrice",schemaPath:"#/properties/customerPri\
ce/type",keyword:"type",params:{type:schema50.properties.customerPrice.type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&
isFinite(data0)&&(data0<0||isNaN(data0))){let err3={instancePath:instancePath+"/customerPrice",schemaPath:"#/properties/customerPrice/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data0=="string"&&!pattern4.test(data0)){let err4={instancePath:instancePath+
"/customerPrice",schemaPath:"#/properties/customerPrice/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?$"}};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}if(data.currency!==void 0){let data1=data.currency;if(typeof data1=="string"){if(func1(data1)<1){let err5={instancePath:instancePath+"/currency",
schemaPath:"#/properties/currency/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+
"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.fxRate!==
void 0){let data2=data.fxRate;if(typeof data2!="string"&&!(typeof data2=="number"&&isFinite(data2))&&data2!==null){let err7={instancePath:instancePath+"/fxRate",
schemaPath:"#/properties/fxRate/type",keyword:"type",params:{type:schema50.properties.fxRate.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.
isPartOfTender!==void 0&&typeof data.isPartOfTender!="boolean"){let err8={instancePath:instancePath+"/isPartOfTender",schemaPath:"#/properties/isPartOfTender/ty\
pe",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.isPartofTender!==void 0&&typeof data.isPartofTender!=
"boolean"){let err9={instancePath:instancePath+"/isPartofTender",schemaPath:"#/properties/isPartofTender/type",keyword:"type",params:{type:"boolean"}};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.tenderLink!==void 0){let data5=data.tenderLink;if(typeof data5!="string"&&data5!==null){let err10={instancePath:instancePath+
"/tenderLink",schemaPath:"#/properties/tenderLink/type",keyword:"type",params:{type:schema50.properties.tenderLink.type}};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}}}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}return validate128.errors=vErrors,errors===0}validate128.evaluated={props:{customerPrice:!0,currency:!0,fxRate:!0,isPartOfTender:!0,isPartofTender:!0,tenderLink:!0},
dynamicProps:!1,dynamicItems:!1};function validate127(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate127.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.metadata===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.pofiles===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
pofiles"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.metadata!==void 0&&(validate128(data.metadata,{instancePath:instancePath+"/metadata",
parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate128.errors:vErrors.concat(validate128.errors),errors=vErrors.
length)),data.pofiles!==void 0){let data1=data.pofiles;if(Array.isArray(data1)){if(data1.length<1){let err2={instancePath:instancePath+"/pofiles",schemaPath:"#/\
properties/pofiles/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/pofiles",schemaPath:"#/properties/pofiles/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.tenderfiles!==
void 0&&!Array.isArray(data.tenderfiles)){let err4={instancePath:instancePath+"/tenderfiles",schemaPath:"#/properties/tenderfiles/type",keyword:"type",params:{type:"\
array"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}return validate127.errors=vErrors,errors===0}validate127.evaluated={props:{metadata:!0,pofiles:!0,tenderfiles:!0},
dynamicProps:!1,dynamicItems:!1};var check7=validate130;var schema52={type:"object",required:["id","offerId","quantity","status"],properties:{id:{type:"string",minLength:1},offerId:{type:"string"},entitlementId:{type:[
"string","null"]},offerName:{type:["string","null"]},friendlyName:{type:["string","null"]},productType:{anyOf:[{const:"\0union"},{$ref:"schema:ItemType"},{const:"\
\0branch"},{type:"null"}]},quantity:{type:"integer",minimum:0},unitType:{type:["string","null"]},parentSubscriptionId:{type:["string","null"]},creationDate:{anyOf:[
{const:"\0union"},{$ref:"schema:Timestamp"},{const:"\0branch"},{type:"null"}]},effectiveStartDate:{anyOf:[{const:"\0union"},{$ref:"schema:Timestamp"},{const:"\0b\
ranch"},{type:"null"}]},commitmentEndDate:{anyOf:[{const:"\0union"},{$ref:"schema:Timestamp"},{const:"\0branch"},{type:"null"}]},commitmentEndDateTime:{anyOf:[{
const:"\0union"},{$ref:"schema:Timestamp"},{const:"\0branch"},{type:"null"}]},billingCycleEndDate:{anyOf:[{const:"\0union"},{$ref:"schema:Timestamp"},{const:"\0b\
ranch"},{type:"null"}]},billingCycleEndDateTime:{anyOf:[{const:"\0union"},{$ref:"schema:Timestamp"},{const:"\0branch"},{type:"null"}]},cancellationAllowedUntilDate:{
anyOf:[{const:"\0union"},{$ref:"schema:Timestamp"},{const:"\0branch"},{type:"null"}]},status:{$ref:"schema:SubscriptionStatus"},autoRenewEnabled:{type:["boolean",
"null"]},billingType:{anyOf:[{const:"\0union"},{$ref:"schema:SubscriptionBillingType"},{const:"\0branch"},{type:"null"}]},billingCycle:{anyOf:[{const:"\0union"},
{$ref:"schema:BillingCycle"},{const:"\0branch"},{type:"null"}]},termDuration:{type:["string","null"]},renewalTermDuration:{type:["string","null"]},hasPurchasableAddons:{
type:["boolean","null"]},isTrial:{type:["boolean","null"]},isMicrosoftProduct:{type:["boolean","null"]},publisherName:{type:["string","null"]},partnerId:{type:[
"string","null"]},actions:{type:["array","null"],items:{type:"string"}},suspensionReasons:{type:["array","null"],items:{type:"string"}},contractType:{anyOf:[{const:"\
\0union"},{$ref:"schema:SubscriptionContractType"},{const:"\0branch"},{type:"null"}]},refundOptions:{type:["array","null"],items:{$ref:"schema:RefundOption"}},refundableQuantity:{
anyOf:[{const:"\0union"},{$ref:"schema:RefundableQuantity"},{const:"\0branch"},{type:"null"}]},scheduledNextTermInstructions:{anyOf:[{const:"\0union"},{$ref:"sc\
hema:ScheduledNextTermInstructions"},{const:"\0branch"},{type:"null"}]},nextChargeInstructions:{anyOf:[{const:"\0union"},{$ref:"schema:NextChargeInstructions"},
{const:"\0branch"},{type:"null"}]},promotionId:{type:["string","null"]},migratedFromSubscriptionId:{type:["string","null"]},consumptionType:{type:["string","nul\
l"]},customTermEndDate:{anyOf:[{const:"\0union"},{$ref:"schema:Timestamp"},{const:"\0branch"},{type:"null"}]},attentionNeeded:{type:["boolean","null"]},actionTaken:{
type:["boolean","null"]},productOrderId:{type:["string","null"]},lineItems:{type:["array","null"],items:{$ref:"schema:SubscriptionLineItem"}},orderId:{type:["st\
ring","null"]},links:{$ref:"schema:SubscriptionLinks"},attributes:{$ref:"schema:ResourceAttributes"}}};var wrapper1={validate:validate132};function validate132(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate132.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.id!==void 0&&typeof data.id!="string"){let err0={instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.displayName!==void 0&&typeof data.displayName!="string"){let err1={
instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.subType!==void 0){let data2=data.subType,_errs6=errors,valid1=!1,_errs7=errors;if(data2!=="\0union"){let err2={instancePath:instancePath+
"/subType",schemaPath:"#/properties/subType/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
var _valid0=_errs7===errors;valid1=valid1||_valid0;let _errs8=errors;wrapper1.validate(data2,{instancePath:instancePath+"/subType",parentData:data,parentDataProperty:"\
subType",rootData,dynamicAnchors})||(vErrors=vErrors===null?wrapper1.validate.errors:vErrors.concat(wrapper1.validate.errors),errors=vErrors.length);var _valid0=_errs8===
errors;valid1=valid1||_valid0;let _errs9=errors;if(data2!=="\0branch"){let err3={instancePath:instancePath+"/subType",schemaPath:"#/properties/subType/anyOf/2/c\
onst",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs9===errors;valid1=valid1||_valid0;
let _errs10=errors;if(data2!==null){let err4={instancePath:instancePath+"/subType",schemaPath:"#/properties/subType/anyOf/3/type",keyword:"type",params:{type:"n\
ull"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs10===errors;if(valid1=valid1||_valid0,valid1)errors=_errs6,vErrors!==null&&(_errs6?
vErrors.length=_errs6:vErrors=null);else{let err5={instancePath:instancePath+"/subType",schemaPath:"#/properties/subType/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}return validate132.errors=vErrors,errors===0}validate132.evaluated={props:{id:!0,displayName:!0,subType:!0},dynamicProps:!1,dynamicItems:!1};function validate141(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate141.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate141.errors=vErrors,errors===0}validate141.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate143(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate143.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate143.errors=vErrors,errors===0}validate143.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate146(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate146.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate146.errors=vErrors,errors===0}validate146.
evaluated={dynamicProps:!1,dynamicItems:!1};var schema57={type:"object",properties:{type:{type:["string","null"]},expiresAt:{anyOf:[{const:"\0union"},{$ref:"sch\
ema:Timestamp"},{const:"\0branch"},{type:"null"}]}}};function validate148(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate148.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.type!==void 0){let data0=data.type;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:schema57.properties.type.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}
if(data.expiresAt!==void 0){let data1=data.expiresAt,_errs4=errors,valid1=!1,_errs5=errors;if(data1!=="\0union"){let err1={instancePath:instancePath+"/expiresAt",
schemaPath:"#/properties/expiresAt/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs5===
errors;valid1=valid1||_valid0;let _errs6=errors;validate62(data1,{instancePath:instancePath+"/expiresAt",parentData:data,parentDataProperty:"expiresAt",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var _valid0=_errs6===errors;valid1=valid1||
_valid0;let _errs7=errors;if(data1!=="\0branch"){let err2={instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/anyOf/2/const",keyword:"con\
st",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs7===errors;valid1=valid1||_valid0;let _errs8=errors;
if(data1!==null){let err3={instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs8===errors;if(valid1=valid1||_valid0,valid1)errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=
_errs4:vErrors=null);else{let err4={instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate148.errors=vErrors,errors===0}validate148.evaluated={props:{type:!0,expiresAt:!0},dynamicProps:!1,dynamicItems:!1};var schema58={
type:"object",properties:{totalQuantity:{type:["integer","null"]},details:{type:["array","null"],items:{$ref:"schema:RefundableQuantityDetail"}}}},schema59={type:"\
object",properties:{quantity:{type:["integer","null"]},allowedUntilDateTime:{anyOf:[{const:"\0union"},{$ref:"schema:Timestamp"},{const:"\0branch"},{type:"null"}]}}};
function validate152(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate152.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
quantity!==void 0){let data0=data.quantity;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))&&data0!==null){let err0={instancePath:instancePath+
"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type:schema59.properties.quantity.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}}if(data.allowedUntilDateTime!==void 0){let data1=data.allowedUntilDateTime,_errs4=errors,valid1=!1,_errs5=errors;if(data1!=="\0union"){let err1={instancePath:instancePath+
"/allowedUntilDateTime",schemaPath:"#/properties/allowedUntilDateTime/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}var _valid0=_errs5===errors;valid1=valid1||_valid0;let _errs6=errors;validate62(data1,{instancePath:instancePath+"/allowedUntilDateT\
ime",parentData:data,parentDataProperty:"allowedUntilDateTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),
errors=vErrors.length);var _valid0=_errs6===errors;valid1=valid1||_valid0;let _errs7=errors;if(data1!=="\0branch"){let err2={instancePath:instancePath+"/allowed\
UntilDateTime",schemaPath:"#/properties/allowedUntilDateTime/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}var _valid0=_errs7===errors;valid1=valid1||_valid0;let _errs8=errors;if(data1!==null){let err3={instancePath:instancePath+"/allowedUntilDate\
Time",schemaPath:"#/properties/allowedUntilDateTime/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
var _valid0=_errs8===errors;if(valid1=valid1||_valid0,valid1)errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=_errs4:vErrors=null);else{let err4={instancePath:instancePath+
"/allowedUntilDateTime",schemaPath:"#/properties/allowedUntilDateTime/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate152.errors=
vErrors,errors===0}validate152.evaluated={props:{quantity:!0,allowedUntilDateTime:!0},dynamicProps:!1,dynamicItems:!1};function validate151(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate151.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.totalQuantity!==void 0){let data0=data.
totalQuantity;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))&&data0!==null){let err0={instancePath:instancePath+"/totalQuantity",schemaPath:"\
#/properties/totalQuantity/type",keyword:"type",params:{type:schema58.properties.totalQuantity.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}
if(data.details!==void 0){let data1=data.details;if(!Array.isArray(data1)&&data1!==null){let err1={instancePath:instancePath+"/details",schemaPath:"#/properties\
/details/type",keyword:"type",params:{type:schema58.properties.details.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(Array.isArray(data1)){
let len0=data1.length;for(let i0=0;i0<len0;i0++)validate152(data1[i0],{instancePath:instancePath+"/details/"+i0,parentData:data1,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate152.errors:vErrors.concat(validate152.errors),errors=vErrors.length)}}}else{let err2={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate151.errors=vErrors,errors===0}validate151.
evaluated={props:{totalQuantity:!0,details:!0},dynamicProps:!1,dynamicItems:!1};var schema60={type:"object",properties:{product:{anyOf:[{const:"\0union"},{$ref:"\
schema:NextTermProduct"},{const:"\0branch"},{type:"null"}]},quantity:{type:["integer","null"]},customTermEndDate:{anyOf:[{const:"\0union"},{$ref:"schema:Timesta\
mp"},{const:"\0branch"},{type:"null"}]}}},schema61={type:"object",properties:{productId:{type:["string","null"]},skuId:{type:["string","null"]},availabilityId:{
type:["string","null"]},billingCycle:{anyOf:[{const:"\0union"},{$ref:"schema:BillingCycle"},{const:"\0branch"},{type:"null"}]},termDuration:{type:["string","nul\
l"]},promotionId:{type:["string","null"]}}};function validate157(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate157.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.productId!==void 0){let data0=data.productId;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+
"/productId",schemaPath:"#/properties/productId/type",keyword:"type",params:{type:schema61.properties.productId.type}};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}}if(data.skuId!==void 0){let data1=data.skuId;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/skuId",schemaPath:"#\
/properties/skuId/type",keyword:"type",params:{type:schema61.properties.skuId.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.availabilityId!==
void 0){let data2=data.availabilityId;if(typeof data2!="string"&&data2!==null){let err2={instancePath:instancePath+"/availabilityId",schemaPath:"#/properties/av\
ailabilityId/type",keyword:"type",params:{type:schema61.properties.availabilityId.type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.billingCycle!==
void 0){let data3=data.billingCycle,_errs8=errors,valid1=!1,_errs9=errors;if(data3!=="\0union"){let err3={instancePath:instancePath+"/billingCycle",schemaPath:"\
#/properties/billingCycle/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs9===
errors;valid1=valid1||_valid0;let _errs10=errors;validate56(data3,{instancePath:instancePath+"/billingCycle",parentData:data,parentDataProperty:"billingCycle",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var _valid0=_errs10===errors;valid1=valid1||
_valid0;let _errs11=errors;if(data3!=="\0branch"){let err4={instancePath:instancePath+"/billingCycle",schemaPath:"#/properties/billingCycle/anyOf/2/const",keyword:"\
const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs11===errors;valid1=valid1||_valid0;let _errs12=errors;
if(data3!==null){let err5={instancePath:instancePath+"/billingCycle",schemaPath:"#/properties/billingCycle/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs12===errors;if(valid1=valid1||_valid0,valid1)errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=
_errs8:vErrors=null);else{let err6={instancePath:instancePath+"/billingCycle",schemaPath:"#/properties/billingCycle/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.termDuration!==void 0){let data4=data.termDuration;if(typeof data4!="string"&&data4!==null){let err7={instancePath:instancePath+
"/termDuration",schemaPath:"#/properties/termDuration/type",keyword:"type",params:{type:schema61.properties.termDuration.type}};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}if(data.promotionId!==void 0){let data5=data.promotionId;if(typeof data5!="string"&&data5!==null){let err8={instancePath:instancePath+"/pro\
motionId",schemaPath:"#/properties/promotionId/type",keyword:"type",params:{type:schema61.properties.promotionId.type}};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}
return validate157.errors=vErrors,errors===0}validate157.evaluated={props:{productId:!0,skuId:!0,availabilityId:!0,billingCycle:!0,termDuration:!0,promotionId:!0},
dynamicProps:!1,dynamicItems:!1};function validate156(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate156.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.product!==void 0){let data0=data.product,_errs2=errors,valid1=!1,_errs3=errors;if(data0!=="\0union"){let err0={instancePath:instancePath+
"/product",schemaPath:"#/properties/product/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
var _valid0=_errs3===errors;valid1=valid1||_valid0;let _errs4=errors;validate157(data0,{instancePath:instancePath+"/product",parentData:data,parentDataProperty:"\
product",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate157.errors:vErrors.concat(validate157.errors),errors=vErrors.length);var _valid0=_errs4===errors;
if(valid1=valid1||_valid0,_valid0){var props0={};props0.productId=!0,props0.skuId=!0,props0.availabilityId=!0,props0.billingCycle=!0,props0.termDuration=!0,props0.
promotionId=!0}let _errs5=errors;if(data0!=="\0branch"){let err1={instancePath:instancePath+"/product",schemaPath:"#/properties/product/anyOf/2/const",keyword:"\
const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs5===errors;valid1=valid1||_valid0;let _errs6=errors;
if(data0!==null){let err2={instancePath:instancePath+"/product",schemaPath:"#/properties/product/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs6===errors;if(valid1=valid1||_valid0,valid1)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:
vErrors=null);else{let err3={instancePath:instancePath+"/product",schemaPath:"#/properties/product/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}if(data.quantity!==void 0){let data1=data.quantity;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==
null){let err4={instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type:schema60.properties.quantity.type}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.customTermEndDate!==void 0){let data2=data.customTermEndDate,_errs11=errors,valid2=!1,_errs12=errors;if(data2!==
"\0union"){let err5={instancePath:instancePath+"/customTermEndDate",schemaPath:"#/properties/customTermEndDate/anyOf/0/const",keyword:"const",params:{allowedValue:"\
\0union"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid1=_errs12===errors;valid2=valid2||_valid1;let _errs13=errors;validate62(data2,{instancePath:instancePath+
"/customTermEndDate",parentData:data,parentDataProperty:"customTermEndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(
validate62.errors),errors=vErrors.length);var _valid1=_errs13===errors;valid2=valid2||_valid1;let _errs14=errors;if(data2!=="\0branch"){let err6={instancePath:instancePath+
"/customTermEndDate",schemaPath:"#/properties/customTermEndDate/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}var _valid1=_errs14===errors;valid2=valid2||_valid1;let _errs15=errors;if(data2!==null){let err7={instancePath:instancePath+"/customTermEndD\
ate",schemaPath:"#/properties/customTermEndDate/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid1=_errs15===
errors;if(valid2=valid2||_valid1,valid2)errors=_errs11,vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null);else{let err8={instancePath:instancePath+"/\
customTermEndDate",schemaPath:"#/properties/customTermEndDate/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{
let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate156.errors=
vErrors,errors===0}validate156.evaluated={props:{product:!0,quantity:!0,customTermEndDate:!0},dynamicProps:!1,dynamicItems:!1};var schema62={type:"object",properties:{
product:{anyOf:[{const:"\0union"},{$ref:"schema:NextTermProduct"},{const:"\0branch"},{type:"null"}]},quantity:{type:["integer","null"]}}};function validate162(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate162.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.product!==void 0){let data0=data.
product,_errs2=errors,valid1=!1,_errs3=errors;if(data0!=="\0union"){let err0={instancePath:instancePath+"/product",schemaPath:"#/properties/product/anyOf/0/cons\
t",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs3===errors;valid1=valid1||_valid0;
let _errs4=errors;validate157(data0,{instancePath:instancePath+"/product",parentData:data,parentDataProperty:"product",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate157.errors:vErrors.concat(validate157.errors),errors=vErrors.length);var _valid0=_errs4===errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.
productId=!0,props0.skuId=!0,props0.availabilityId=!0,props0.billingCycle=!0,props0.termDuration=!0,props0.promotionId=!0}let _errs5=errors;if(data0!=="\0branch"){
let err1={instancePath:instancePath+"/product",schemaPath:"#/properties/product/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs5===errors;valid1=valid1||_valid0;let _errs6=errors;if(data0!==null){let err2={instancePath:instancePath+
"/product",schemaPath:"#/properties/product/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs6===
errors;if(valid1=valid1||_valid0,valid1)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{let err3={instancePath:instancePath+"/pro\
duct",schemaPath:"#/properties/product/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.quantity!==void 0){let data1=data.
quantity;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err4={instancePath:instancePath+"/quantity",schemaPath:"#/p\
roperties/quantity/type",keyword:"type",params:{type:schema62.properties.quantity.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate162.errors=vErrors,
errors===0}validate162.evaluated={props:{product:!0,quantity:!0},dynamicProps:!1,dynamicItems:!1};var schema63={type:"object",properties:{id:{type:["string","nu\
ll"]},friendlyName:{type:["string","null"]},scope:{anyOf:[{const:"\0union"},{$ref:"schema:SubscriptionLineItemScope"},{const:"\0branch"},{type:"null"}]},autoRenewEnabled:{
type:["boolean","null"]},status:{anyOf:[{const:"\0union"},{$ref:"schema:SubscriptionStatus"},{const:"\0branch"},{type:"null"}]},purchaseCommitment:{anyOf:[{const:"\
\0union"},{$ref:"schema:SubscriptionCommitment"},{const:"\0branch"},{type:"null"}]}}},schema64={type:"object",properties:{type:{type:["string","null"]},subscriptionId:{
type:["string","null"]},entitlementId:{type:["string","null"]},managementGroupId:{type:["string","null"]},resourceGroupId:{type:["string","null"]}}};function validate167(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate167.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.type!==void 0){let data0=data.
type;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:schema64.
properties.type.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.subscriptionId!==void 0){let data1=data.subscriptionId;if(typeof data1!=
"string"&&data1!==null){let err1={instancePath:instancePath+"/subscriptionId",schemaPath:"#/properties/subscriptionId/type",keyword:"type",params:{type:schema64.
properties.subscriptionId.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.entitlementId!==void 0){let data2=data.entitlementId;if(typeof data2!=
"string"&&data2!==null){let err2={instancePath:instancePath+"/entitlementId",schemaPath:"#/properties/entitlementId/type",keyword:"type",params:{type:schema64.properties.
entitlementId.type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.managementGroupId!==void 0){let data3=data.managementGroupId;if(typeof data3!=
"string"&&data3!==null){let err3={instancePath:instancePath+"/managementGroupId",schemaPath:"#/properties/managementGroupId/type",keyword:"type",params:{type:schema64.
properties.managementGroupId.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.resourceGroupId!==void 0){let data4=data.resourceGroupId;
if(typeof data4!="string"&&data4!==null){let err4={instancePath:instancePath+"/resourceGroupId",schemaPath:"#/properties/resourceGroupId/type",keyword:"type",params:{
type:schema64.properties.resourceGroupId.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate167.errors=vErrors,errors===0}validate167.evaluated={props:{
type:!0,subscriptionId:!0,entitlementId:!0,managementGroupId:!0,resourceGroupId:!0},dynamicProps:!1,dynamicItems:!1};var schema65={type:"object",properties:{amount:{
type:["number","string","null"]},grain:{type:["string","null"]},currency:{type:["string","null"]}}};function validate170(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate170.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.amount!==void 0){let data0=data.amount;if(!(typeof data0=="nu\
mber"&&isFinite(data0))&&typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",
params:{type:schema65.properties.amount.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.grain!==void 0){let data1=data.grain;if(typeof data1!=
"string"&&data1!==null){let err1={instancePath:instancePath+"/grain",schemaPath:"#/properties/grain/type",keyword:"type",params:{type:schema65.properties.grain.
type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.currency!==void 0){let data2=data.currency;if(typeof data2!="string"&&data2!==null){let err2={
instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type:schema65.properties.currency.type}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}return validate170.errors=vErrors,errors===0}validate170.evaluated={props:{amount:!0,grain:!0,currency:!0},dynamicProps:!1,dynamicItems:!1};
function validate166(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate166.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
id!==void 0){let data0=data.id;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"typ\
e",params:{type:schema63.properties.id.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.friendlyName!==void 0){let data1=data.friendlyName;
if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/friendlyName",schemaPath:"#/properties/friendlyName/type",keyword:"type",params:{
type:schema63.properties.friendlyName.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.scope!==void 0){let data2=data.scope,_errs6=errors,
valid1=!1,_errs7=errors;if(data2!=="\0union"){let err2={instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/anyOf/0/const",keyword:"const",params:{
allowedValue:"\0union"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs7===errors;valid1=valid1||_valid0;let _errs8=errors;validate167(
data2,{instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate167.errors:vErrors.
concat(validate167.errors),errors=vErrors.length);var _valid0=_errs8===errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.type=!0,props0.subscriptionId=
!0,props0.entitlementId=!0,props0.managementGroupId=!0,props0.resourceGroupId=!0}let _errs9=errors;if(data2!=="\0branch"){let err3={instancePath:instancePath+"/\
scope",schemaPath:"#/properties/scope/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
var _valid0=_errs9===errors;valid1=valid1||_valid0;let _errs10=errors;if(data2!==null){let err4={instancePath:instancePath+"/scope",schemaPath:"#/properties/sco\
pe/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs10===errors;if(valid1=valid1||_valid0,
valid1)errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null);else{let err5={instancePath:instancePath+"/scope",schemaPath:"#/properties/scop\
e/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.autoRenewEnabled!==void 0){let data3=data.autoRenewEnabled;
if(typeof data3!="boolean"&&data3!==null){let err6={instancePath:instancePath+"/autoRenewEnabled",schemaPath:"#/properties/autoRenewEnabled/type",keyword:"type",
params:{type:schema63.properties.autoRenewEnabled.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.status!==void 0){let data4=data.status,
_errs15=errors,valid2=!1,_errs16=errors;if(data4!=="\0union"){let err7={instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/0/const",keyword:"\
const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid1=_errs16===errors;valid2=valid2||_valid1;let _errs17=errors;
validate141(data4,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate141.
errors:vErrors.concat(validate141.errors),errors=vErrors.length);var _valid1=_errs17===errors;valid2=valid2||_valid1;let _errs18=errors;if(data4!=="\0branch"){let err8={
instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}var _valid1=_errs18===errors;valid2=valid2||_valid1;let _errs19=errors;if(data4!==null){let err9={instancePath:instancePath+"/status",
schemaPath:"#/properties/status/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid1=_errs19===
errors;if(valid2=valid2||_valid1,valid2)errors=_errs15,vErrors!==null&&(_errs15?vErrors.length=_errs15:vErrors=null);else{let err10={instancePath:instancePath+"\
/status",schemaPath:"#/properties/status/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.purchaseCommitment!==
void 0){let data5=data.purchaseCommitment,_errs22=errors,valid3=!1,_errs23=errors;if(data5!=="\0union"){let err11={instancePath:instancePath+"/purchaseCommitmen\
t",schemaPath:"#/properties/purchaseCommitment/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}var _valid2=_errs23===errors;valid3=valid3||_valid2;let _errs24=errors;validate170(data5,{instancePath:instancePath+"/purchaseCommitment",parentData:data,
parentDataProperty:"purchaseCommitment",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate170.errors:vErrors.concat(validate170.errors),errors=vErrors.
length);var _valid2=_errs24===errors;if(valid3=valid3||_valid2,_valid2){var props1={};props1.amount=!0,props1.grain=!0,props1.currency=!0}let _errs25=errors;if(data5!==
"\0branch"){let err12={instancePath:instancePath+"/purchaseCommitment",schemaPath:"#/properties/purchaseCommitment/anyOf/2/const",keyword:"const",params:{allowedValue:"\
\0branch"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid2=_errs25===errors;valid3=valid3||_valid2;let _errs26=errors;if(data5!==null){
let err13={instancePath:instancePath+"/purchaseCommitment",schemaPath:"#/properties/purchaseCommitment/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid2=_errs26===errors;if(valid3=valid3||_valid2,valid3)errors=_errs22,vErrors!==null&&(_errs22?vErrors.
length=_errs22:vErrors=null);else{let err14={instancePath:instancePath+"/purchaseCommitment",schemaPath:"#/properties/purchaseCommitment/anyOf",keyword:"anyOf",
params:{}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate166.errors=vErrors,errors===0}validate166.evaluated={props:{id:!0,friendlyName:!0,scope:!0,
autoRenewEnabled:!0,status:!0,purchaseCommitment:!0},dynamicProps:!1,dynamicItems:!1};function validate175(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate175.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.value===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.key!==void 0&&typeof data.key!="string"){let err2={instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.value!==void 0&&typeof data.value!="string"){let err3={instancePath:instancePath+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate175.errors=vErrors,errors===
0}validate175.evaluated={props:{key:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function validate174(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate174.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.uri===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"uri"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.uri!==void 0&&typeof data.uri!="string"){let err1={instancePath:instancePath+
"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.method!==void 0&&
typeof data.method!="string"){let err2={instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.headers!==void 0){let data2=data.headers;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<
len0;i0++)validate175(data2[i0],{instancePath:instancePath+"/headers/"+i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate175.errors:vErrors.concat(validate175.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/headers",schemaPath:"#/properties/header\
s/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate174.errors=vErrors,errors===0}validate174.evaluated={props:{
uri:!0,method:!0,headers:!0,body:!0},dynamicProps:!1,dynamicItems:!1};function validate173(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate173.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data))data.offer!==void 0&&(validate174(data.offer,{instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"\
offer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length)),data.parentSubscription!==
void 0&&(validate174(data.parentSubscription,{instancePath:instancePath+"/parentSubscription",parentData:data,parentDataProperty:"parentSubscription",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length)),data.product!==void 0&&(validate174(data.product,{instancePath:instancePath+
"/product",parentData:data,parentDataProperty:"product",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),
errors=vErrors.length)),data.sku!==void 0&&(validate174(data.sku,{instancePath:instancePath+"/sku",parentData:data,parentDataProperty:"sku",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length)),data.availability!==void 0&&(validate174(data.availability,
{instancePath:instancePath+"/availability",parentData:data,parentDataProperty:"availability",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:
vErrors.concat(validate174.errors),errors=vErrors.length)),data.activationLinks!==void 0&&(validate174(data.activationLinks,{instancePath:instancePath+"/activat\
ionLinks",parentData:data,parentDataProperty:"activationLinks",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.
errors),errors=vErrors.length)),data.entitlement!==void 0&&(validate174(data.entitlement,{instancePath:instancePath+"/entitlement",parentData:data,parentDataProperty:"\
entitlement",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length)),data.self!==void 0&&
(validate174(data.self,{instancePath:instancePath+"/self",parentData:data,parentDataProperty:"self",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.
errors:vErrors.concat(validate174.errors),errors=vErrors.length));else{let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}return validate173.errors=vErrors,errors===0}validate173.evaluated={props:{offer:!0,parentSubscription:!0,product:!0,
sku:!0,availability:!0,activationLinks:!0,entitlement:!0,self:!0},dynamicProps:!1,dynamicItems:!1};function validate131(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate131.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.offerId===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"offerId"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.quantity===void 0){let err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"quantity"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.status===
void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data.id!==void 0){let data0=data.id;if(typeof data0=="string"){if(func1(data0)<1){let err4={instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLe\
ngth",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.offerId!==void 0&&typeof data.offerId!=
"string"){let err6={instancePath:instancePath+"/offerId",schemaPath:"#/properties/offerId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}if(data.entitlementId!==void 0){let data2=data.entitlementId;if(typeof data2!="string"&&data2!==null){let err7={instancePath:instancePath+
"/entitlementId",schemaPath:"#/properties/entitlementId/type",keyword:"type",params:{type:schema52.properties.entitlementId.type}};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}}if(data.offerName!==void 0){let data3=data.offerName;if(typeof data3!="string"&&data3!==null){let err8={instancePath:instancePath+"\
/offerName",schemaPath:"#/properties/offerName/type",keyword:"type",params:{type:schema52.properties.offerName.type}};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}}if(data.friendlyName!==void 0){let data4=data.friendlyName;if(typeof data4!="string"&&data4!==null){let err9={instancePath:instancePath+"/friend\
lyName",schemaPath:"#/properties/friendlyName/type",keyword:"type",params:{type:schema52.properties.friendlyName.type}};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}}if(data.productType!==void 0){let data5=data.productType,_errs12=errors,valid1=!1,_errs13=errors;if(data5!=="\0union"){let err10={instancePath:instancePath+
"/productType",schemaPath:"#/properties/productType/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}var _valid0=_errs13===errors;valid1=valid1||_valid0;let _errs14=errors;validate132(data5,{instancePath:instancePath+"/productType",parentData:data,
parentDataProperty:"productType",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate132.errors:vErrors.concat(validate132.errors),errors=vErrors.length);
var _valid0=_errs14===errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.id=!0,props0.displayName=!0,props0.subType=!0}let _errs15=errors;if(data5!==
"\0branch"){let err11={instancePath:instancePath+"/productType",schemaPath:"#/properties/productType/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branc\
h"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs15===errors;valid1=valid1||_valid0;let _errs16=errors;if(data5!==null){let err12={
instancePath:instancePath+"/productType",schemaPath:"#/properties/productType/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err12]:
vErrors.push(err12),errors++}var _valid0=_errs16===errors;if(valid1=valid1||_valid0,valid1)errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=
null);else{let err13={instancePath:instancePath+"/productType",schemaPath:"#/properties/productType/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err13]:
vErrors.push(err13),errors++}}if(data.quantity!==void 0){let data6=data.quantity;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err14={
instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err14]:vErrors.push(
err14),errors++}if(typeof data6=="number"&&isFinite(data6)&&(data6<0||isNaN(data6))){let err15={instancePath:instancePath+"/quantity",schemaPath:"#/properties/q\
uantity/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.unitType!==void 0){let data7=data.
unitType;if(typeof data7!="string"&&data7!==null){let err16={instancePath:instancePath+"/unitType",schemaPath:"#/properties/unitType/type",keyword:"type",params:{
type:schema52.properties.unitType.type}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.parentSubscriptionId!==void 0){let data8=data.parentSubscriptionId;
if(typeof data8!="string"&&data8!==null){let err17={instancePath:instancePath+"/parentSubscriptionId",schemaPath:"#/properties/parentSubscriptionId/type",keyword:"\
type",params:{type:schema52.properties.parentSubscriptionId.type}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.creationDate!==void 0){let data9=data.
creationDate,_errs25=errors,valid2=!1,_errs26=errors;if(data9!=="\0union"){let err18={instancePath:instancePath+"/creationDate",schemaPath:"#/properties/creatio\
nDate/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var _valid1=_errs26===errors;valid2=
valid2||_valid1;let _errs27=errors;validate62(data9,{instancePath:instancePath+"/creationDate",parentData:data,parentDataProperty:"creationDate",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var _valid1=_errs27===errors;valid2=valid2||_valid1;let _errs28=errors;
if(data9!=="\0branch"){let err19={instancePath:instancePath+"/creationDate",schemaPath:"#/properties/creationDate/anyOf/2/const",keyword:"const",params:{allowedValue:"\
\0branch"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}var _valid1=_errs28===errors;valid2=valid2||_valid1;let _errs29=errors;if(data9!==null){
let err20={instancePath:instancePath+"/creationDate",schemaPath:"#/properties/creationDate/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=
[err20]:vErrors.push(err20),errors++}var _valid1=_errs29===errors;if(valid2=valid2||_valid1,valid2)errors=_errs25,vErrors!==null&&(_errs25?vErrors.length=_errs25:
vErrors=null);else{let err21={instancePath:instancePath+"/creationDate",schemaPath:"#/properties/creationDate/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err21]:vErrors.push(err21),errors++}}if(data.effectiveStartDate!==void 0){let data10=data.effectiveStartDate,_errs32=errors,valid3=!1,_errs33=errors;if(data10!==
"\0union"){let err22={instancePath:instancePath+"/effectiveStartDate",schemaPath:"#/properties/effectiveStartDate/anyOf/0/const",keyword:"const",params:{allowedValue:"\
\0union"}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}var _valid2=_errs33===errors;valid3=valid3||_valid2;let _errs34=errors;validate62(data10,
{instancePath:instancePath+"/effectiveStartDate",parentData:data,parentDataProperty:"effectiveStartDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.
errors:vErrors.concat(validate62.errors),errors=vErrors.length);var _valid2=_errs34===errors;valid3=valid3||_valid2;let _errs35=errors;if(data10!=="\0branch"){let err23={
instancePath:instancePath+"/effectiveStartDate",schemaPath:"#/properties/effectiveStartDate/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===
null?vErrors=[err23]:vErrors.push(err23),errors++}var _valid2=_errs35===errors;valid3=valid3||_valid2;let _errs36=errors;if(data10!==null){let err24={instancePath:instancePath+
"/effectiveStartDate",schemaPath:"#/properties/effectiveStartDate/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err24]:vErrors.push(
err24),errors++}var _valid2=_errs36===errors;if(valid3=valid3||_valid2,valid3)errors=_errs32,vErrors!==null&&(_errs32?vErrors.length=_errs32:vErrors=null);else{
let err25={instancePath:instancePath+"/effectiveStartDate",schemaPath:"#/properties/effectiveStartDate/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err25]:vErrors.push(err25),errors++}}if(data.commitmentEndDate!==void 0){let data11=data.commitmentEndDate,_errs39=errors,valid4=!1,_errs40=errors;if(data11!==
"\0union"){let err26={instancePath:instancePath+"/commitmentEndDate",schemaPath:"#/properties/commitmentEndDate/anyOf/0/const",keyword:"const",params:{allowedValue:"\
\0union"}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}var _valid3=_errs40===errors;valid4=valid4||_valid3;let _errs41=errors;validate62(data11,
{instancePath:instancePath+"/commitmentEndDate",parentData:data,parentDataProperty:"commitmentEndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.
errors:vErrors.concat(validate62.errors),errors=vErrors.length);var _valid3=_errs41===errors;valid4=valid4||_valid3;let _errs42=errors;if(data11!=="\0branch"){let err27={
instancePath:instancePath+"/commitmentEndDate",schemaPath:"#/properties/commitmentEndDate/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===
null?vErrors=[err27]:vErrors.push(err27),errors++}var _valid3=_errs42===errors;valid4=valid4||_valid3;let _errs43=errors;if(data11!==null){let err28={instancePath:instancePath+
"/commitmentEndDate",schemaPath:"#/properties/commitmentEndDate/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err28]:vErrors.push(err28),
errors++}var _valid3=_errs43===errors;if(valid4=valid4||_valid3,valid4)errors=_errs39,vErrors!==null&&(_errs39?vErrors.length=_errs39:vErrors=null);else{let err29={
instancePath:instancePath+"/commitmentEndDate",schemaPath:"#/properties/commitmentEndDate/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err29]:vErrors.
push(err29),errors++}}if(data.commitmentEndDateTime!==void 0){let data12=data.commitmentEndDateTime,_errs46=errors,valid5=!1,_errs47=errors;if(data12!=="\0union"){
let err30={instancePath:instancePath+"/commitmentEndDateTime",schemaPath:"#/properties/commitmentEndDateTime/anyOf/0/const",keyword:"const",params:{allowedValue:"\
\0union"}};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}var _valid4=_errs47===errors;valid5=valid5||_valid4;let _errs48=errors;validate62(data12,
{instancePath:instancePath+"/commitmentEndDateTime",parentData:data,parentDataProperty:"commitmentEndDateTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var _valid4=_errs48===errors;valid5=valid5||_valid4;let _errs49=errors;if(data12!=="\0\
branch"){let err31={instancePath:instancePath+"/commitmentEndDateTime",schemaPath:"#/properties/commitmentEndDateTime/anyOf/2/const",keyword:"const",params:{allowedValue:"\
\0branch"}};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}var _valid4=_errs49===errors;valid5=valid5||_valid4;let _errs50=errors;if(data12!==null){
let err32={instancePath:instancePath+"/commitmentEndDateTime",schemaPath:"#/properties/commitmentEndDateTime/anyOf/3/type",keyword:"type",params:{type:"null"}};
vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}var _valid4=_errs50===errors;if(valid5=valid5||_valid4,valid5)errors=_errs46,vErrors!==null&&(_errs46?
vErrors.length=_errs46:vErrors=null);else{let err33={instancePath:instancePath+"/commitmentEndDateTime",schemaPath:"#/properties/commitmentEndDateTime/anyOf",keyword:"\
anyOf",params:{}};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}if(data.billingCycleEndDate!==void 0){let data13=data.billingCycleEndDate,_errs53=errors,
valid6=!1,_errs54=errors;if(data13!=="\0union"){let err34={instancePath:instancePath+"/billingCycleEndDate",schemaPath:"#/properties/billingCycleEndDate/anyOf/0\
/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}var _valid5=_errs54===errors;valid6=valid6||
_valid5;let _errs55=errors;validate62(data13,{instancePath:instancePath+"/billingCycleEndDate",parentData:data,parentDataProperty:"billingCycleEndDate",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var _valid5=_errs55===errors;valid6=valid6||
_valid5;let _errs56=errors;if(data13!=="\0branch"){let err35={instancePath:instancePath+"/billingCycleEndDate",schemaPath:"#/properties/billingCycleEndDate/anyO\
f/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}var _valid5=_errs56===errors;valid6=valid6||
_valid5;let _errs57=errors;if(data13!==null){let err36={instancePath:instancePath+"/billingCycleEndDate",schemaPath:"#/properties/billingCycleEndDate/anyOf/3/ty\
pe",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}var _valid5=_errs57===errors;if(valid6=valid6||_valid5,valid6)
errors=_errs53,vErrors!==null&&(_errs53?vErrors.length=_errs53:vErrors=null);else{let err37={instancePath:instancePath+"/billingCycleEndDate",schemaPath:"#/prop\
erties/billingCycleEndDate/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}if(data.billingCycleEndDateTime!==void 0){
let data14=data.billingCycleEndDateTime,_errs60=errors,valid7=!1,_errs61=errors;if(data14!=="\0union"){let err38={instancePath:instancePath+"/billingCycleEndDat\
eTime",schemaPath:"#/properties/billingCycleEndDateTime/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err38]:vErrors.push(
err38),errors++}var _valid6=_errs61===errors;valid7=valid7||_valid6;let _errs62=errors;validate62(data14,{instancePath:instancePath+"/billingCycleEndDateTime",parentData:data,
parentDataProperty:"billingCycleEndDateTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.
length);var _valid6=_errs62===errors;valid7=valid7||_valid6;let _errs63=errors;if(data14!=="\0branch"){let err39={instancePath:instancePath+"/billingCycleEndDat\
eTime",schemaPath:"#/properties/billingCycleEndDateTime/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err39]:vErrors.
push(err39),errors++}var _valid6=_errs63===errors;valid7=valid7||_valid6;let _errs64=errors;if(data14!==null){let err40={instancePath:instancePath+"/billingCycl\
eEndDateTime",schemaPath:"#/properties/billingCycleEndDateTime/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err40]:vErrors.push(err40),
errors++}var _valid6=_errs64===errors;if(valid7=valid7||_valid6,valid7)errors=_errs60,vErrors!==null&&(_errs60?vErrors.length=_errs60:vErrors=null);else{let err41={
instancePath:instancePath+"/billingCycleEndDateTime",schemaPath:"#/properties/billingCycleEndDateTime/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[
err41]:vErrors.push(err41),errors++}}if(data.cancellationAllowedUntilDate!==void 0){let data15=data.cancellationAllowedUntilDate,_errs67=errors,valid8=!1,_errs68=errors;
if(data15!=="\0union"){let err42={instancePath:instancePath+"/cancellationAllowedUntilDate",schemaPath:"#/properties/cancellationAllowedUntilDate/anyOf/0/const",
keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}var _valid7=_errs68===errors;valid8=valid8||_valid7;
let _errs69=errors;validate62(data15,{instancePath:instancePath+"/cancellationAllowedUntilDate",parentData:data,parentDataProperty:"cancellationAllowedUntilDate",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var _valid7=_errs69===errors;valid8=
valid8||_valid7;let _errs70=errors;if(data15!=="\0branch"){let err43={instancePath:instancePath+"/cancellationAllowedUntilDate",schemaPath:"#/properties/cancell\
ationAllowedUntilDate/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}var _valid7=_errs70===
errors;valid8=valid8||_valid7;let _errs71=errors;if(data15!==null){let err44={instancePath:instancePath+"/cancellationAllowedUntilDate",schemaPath:"#/properties\
/cancellationAllowedUntilDate/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}var _valid7=_errs71===
errors;if(valid8=valid8||_valid7,valid8)errors=_errs67,vErrors!==null&&(_errs67?vErrors.length=_errs67:vErrors=null);else{let err45={instancePath:instancePath+"\
/cancellationAllowedUntilDate",schemaPath:"#/properties/cancellationAllowedUntilDate/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err45]:vErrors.push(
err45),errors++}}if(data.status!==void 0&&(validate141(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate141.errors:vErrors.concat(validate141.errors),errors=vErrors.length)),data.autoRenewEnabled!==void 0){let data17=data.autoRenewEnabled;
if(typeof data17!="boolean"&&data17!==null){let err46={instancePath:instancePath+"/autoRenewEnabled",schemaPath:"#/properties/autoRenewEnabled/type",keyword:"ty\
pe",params:{type:schema52.properties.autoRenewEnabled.type}};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}}if(data.billingType!==void 0){let data18=data.
billingType,_errs77=errors,valid9=!1,_errs78=errors;if(data18!=="\0union"){let err47={instancePath:instancePath+"/billingType",schemaPath:"#/properties/billingT\
ype/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}var _valid8=_errs78===errors;valid9=
valid9||_valid8;let _errs79=errors;validate143(data18,{instancePath:instancePath+"/billingType",parentData:data,parentDataProperty:"billingType",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate143.errors:vErrors.concat(validate143.errors),errors=vErrors.length);var _valid8=_errs79===errors;valid9=valid9||_valid8;let _errs80=errors;
if(data18!=="\0branch"){let err48={instancePath:instancePath+"/billingType",schemaPath:"#/properties/billingType/anyOf/2/const",keyword:"const",params:{allowedValue:"\
\0branch"}};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}var _valid8=_errs80===errors;valid9=valid9||_valid8;let _errs81=errors;if(data18!==null){
let err49={instancePath:instancePath+"/billingType",schemaPath:"#/properties/billingType/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=
[err49]:vErrors.push(err49),errors++}var _valid8=_errs81===errors;if(valid9=valid9||_valid8,valid9)errors=_errs77,vErrors!==null&&(_errs77?vErrors.length=_errs77:
vErrors=null);else{let err50={instancePath:instancePath+"/billingType",schemaPath:"#/properties/billingType/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err50]:vErrors.push(err50),errors++}}if(data.billingCycle!==void 0){let data19=data.billingCycle,_errs84=errors,valid10=!1,_errs85=errors;if(data19!=="\0union"){
let err51={instancePath:instancePath+"/billingCycle",schemaPath:"#/properties/billingCycle/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===
null?vErrors=[err51]:vErrors.push(err51),errors++}var _valid9=_errs85===errors;valid10=valid10||_valid9;let _errs86=errors;validate56(data19,{instancePath:instancePath+
"/billingCycle",parentData:data,parentDataProperty:"billingCycle",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.
errors),errors=vErrors.length);var _valid9=_errs86===errors;valid10=valid10||_valid9;let _errs87=errors;if(data19!=="\0branch"){let err52={instancePath:instancePath+
"/billingCycle",schemaPath:"#/properties/billingCycle/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err52]:vErrors.push(
err52),errors++}var _valid9=_errs87===errors;valid10=valid10||_valid9;let _errs88=errors;if(data19!==null){let err53={instancePath:instancePath+"/billingCycle",
schemaPath:"#/properties/billingCycle/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}var _valid9=_errs88===
errors;if(valid10=valid10||_valid9,valid10)errors=_errs84,vErrors!==null&&(_errs84?vErrors.length=_errs84:vErrors=null);else{let err54={instancePath:instancePath+
"/billingCycle",schemaPath:"#/properties/billingCycle/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}}if(data.termDuration!==
void 0){let data20=data.termDuration;if(typeof data20!="string"&&data20!==null){let err55={instancePath:instancePath+"/termDuration",schemaPath:"#/properties/te\
rmDuration/type",keyword:"type",params:{type:schema52.properties.termDuration.type}};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}}if(data.renewalTermDuration!==
void 0){let data21=data.renewalTermDuration;if(typeof data21!="string"&&data21!==null){let err56={instancePath:instancePath+"/renewalTermDuration",schemaPath:"#\
/properties/renewalTermDuration/type",keyword:"type",params:{type:schema52.properties.renewalTermDuration.type}};vErrors===null?vErrors=[err56]:vErrors.push(err56),
errors++}}if(data.hasPurchasableAddons!==void 0){let data22=data.hasPurchasableAddons;if(typeof data22!="boolean"&&data22!==null){let err57={instancePath:instancePath+
"/hasPurchasableAddons",schemaPath:"#/properties/hasPurchasableAddons/type",keyword:"type",params:{type:schema52.properties.hasPurchasableAddons.type}};vErrors===
null?vErrors=[err57]:vErrors.push(err57),errors++}}if(data.isTrial!==void 0){let data23=data.isTrial;if(typeof data23!="boolean"&&data23!==null){let err58={instancePath:instancePath+
"/isTrial",schemaPath:"#/properties/isTrial/type",keyword:"type",params:{type:schema52.properties.isTrial.type}};vErrors===null?vErrors=[err58]:vErrors.push(err58),
errors++}}if(data.isMicrosoftProduct!==void 0){let data24=data.isMicrosoftProduct;if(typeof data24!="boolean"&&data24!==null){let err59={instancePath:instancePath+
"/isMicrosoftProduct",schemaPath:"#/properties/isMicrosoftProduct/type",keyword:"type",params:{type:schema52.properties.isMicrosoftProduct.type}};vErrors===null?
vErrors=[err59]:vErrors.push(err59),errors++}}if(data.publisherName!==void 0){let data25=data.publisherName;if(typeof data25!="string"&&data25!==null){let err60={
instancePath:instancePath+"/publisherName",schemaPath:"#/properties/publisherName/type",keyword:"type",params:{type:schema52.properties.publisherName.type}};vErrors===
null?vErrors=[err60]:vErrors.push(err60),errors++}}if(data.partnerId!==void 0){let data26=data.partnerId;if(typeof data26!="string"&&data26!==null){let err61={instancePath:instancePath+
"/partnerId",schemaPath:"#/properties/partnerId/type",keyword:"type",params:{type:schema52.properties.partnerId.type}};vErrors===null?vErrors=[err61]:vErrors.push(
err61),errors++}}if(data.actions!==void 0){let data27=data.actions;if(!Array.isArray(data27)&&data27!==null){let err62={instancePath:instancePath+"/actions",schemaPath:"\
#/properties/actions/type",keyword:"type",params:{type:schema52.properties.actions.type}};vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}if(Array.isArray(
data27)){let len0=data27.length;for(let i0=0;i0<len0;i0++)if(typeof data27[i0]!="string"){let err63={instancePath:instancePath+"/actions/"+i0,schemaPath:"#/prop\
erties/actions/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}}}if(data.suspensionReasons!==void 0){
let data29=data.suspensionReasons;if(!Array.isArray(data29)&&data29!==null){let err64={instancePath:instancePath+"/suspensionReasons",schemaPath:"#/properties/s\
uspensionReasons/type",keyword:"type",params:{type:schema52.properties.suspensionReasons.type}};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}if(Array.
isArray(data29)){let len1=data29.length;for(let i1=0;i1<len1;i1++)if(typeof data29[i1]!="string"){let err65={instancePath:instancePath+"/suspensionReasons/"+i1,
schemaPath:"#/properties/suspensionReasons/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err65]:vErrors.push(err65),errors++}}}if(data.
contractType!==void 0){let data31=data.contractType,_errs113=errors,valid15=!1,_errs114=errors;if(data31!=="\0union"){let err66={instancePath:instancePath+"/con\
tractType",schemaPath:"#/properties/contractType/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err66]:vErrors.push(err66),
errors++}var _valid10=_errs114===errors;valid15=valid15||_valid10;let _errs115=errors;validate146(data31,{instancePath:instancePath+"/contractType",parentData:data,
parentDataProperty:"contractType",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate146.errors:vErrors.concat(validate146.errors),errors=vErrors.length);
var _valid10=_errs115===errors;valid15=valid15||_valid10;let _errs116=errors;if(data31!=="\0branch"){let err67={instancePath:instancePath+"/contractType",schemaPath:"\
#/properties/contractType/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}var _valid10=_errs116===
errors;valid15=valid15||_valid10;let _errs117=errors;if(data31!==null){let err68={instancePath:instancePath+"/contractType",schemaPath:"#/properties/contractTyp\
e/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err68]:vErrors.push(err68),errors++}var _valid10=_errs117===errors;if(valid15=valid15||
_valid10,valid15)errors=_errs113,vErrors!==null&&(_errs113?vErrors.length=_errs113:vErrors=null);else{let err69={instancePath:instancePath+"/contractType",schemaPath:"\
#/properties/contractType/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err69]:vErrors.push(err69),errors++}}if(data.refundOptions!==void 0){let data32=data.
refundOptions;if(!Array.isArray(data32)&&data32!==null){let err70={instancePath:instancePath+"/refundOptions",schemaPath:"#/properties/refundOptions/type",keyword:"\
type",params:{type:schema52.properties.refundOptions.type}};vErrors===null?vErrors=[err70]:vErrors.push(err70),errors++}if(Array.isArray(data32)){let len2=data32.
length;for(let i2=0;i2<len2;i2++)validate148(data32[i2],{instancePath:instancePath+"/refundOptions/"+i2,parentData:data32,parentDataProperty:i2,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate148.errors:vErrors.concat(validate148.errors),errors=vErrors.length)}}if(data.refundableQuantity!==void 0){let data34=data.refundableQuantity,
_errs123=errors,valid18=!1,_errs124=errors;if(data34!=="\0union"){let err71={instancePath:instancePath+"/refundableQuantity",schemaPath:"#/properties/refundable\
Quantity/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err71]:vErrors.push(err71),errors++}var _valid11=_errs124===errors;
valid18=valid18||_valid11;let _errs125=errors;validate151(data34,{instancePath:instancePath+"/refundableQuantity",parentData:data,parentDataProperty:"refundable\
Quantity",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate151.errors:vErrors.concat(validate151.errors),errors=vErrors.length);var _valid11=_errs125===
errors;if(valid18=valid18||_valid11,_valid11){var props1={};props1.totalQuantity=!0,props1.details=!0}let _errs126=errors;if(data34!=="\0branch"){let err72={instancePath:instancePath+
"/refundableQuantity",schemaPath:"#/properties/refundableQuantity/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err72]:
vErrors.push(err72),errors++}var _valid11=_errs126===errors;valid18=valid18||_valid11;let _errs127=errors;if(data34!==null){let err73={instancePath:instancePath+
"/refundableQuantity",schemaPath:"#/properties/refundableQuantity/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err73]:vErrors.push(
err73),errors++}var _valid11=_errs127===errors;if(valid18=valid18||_valid11,valid18)errors=_errs123,vErrors!==null&&(_errs123?vErrors.length=_errs123:vErrors=null);else{
let err74={instancePath:instancePath+"/refundableQuantity",schemaPath:"#/properties/refundableQuantity/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err74]:vErrors.push(err74),errors++}}if(data.scheduledNextTermInstructions!==void 0){let data35=data.scheduledNextTermInstructions,_errs130=errors,valid19=!1,_errs131=errors;
if(data35!=="\0union"){let err75={instancePath:instancePath+"/scheduledNextTermInstructions",schemaPath:"#/properties/scheduledNextTermInstructions/anyOf/0/cons\
t",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err75]:vErrors.push(err75),errors++}var _valid12=_errs131===errors;valid19=valid19||
_valid12;let _errs132=errors;validate156(data35,{instancePath:instancePath+"/scheduledNextTermInstructions",parentData:data,parentDataProperty:"scheduledNextTer\
mInstructions",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate156.errors:vErrors.concat(validate156.errors),errors=vErrors.length);var _valid12=_errs132===
errors;if(valid19=valid19||_valid12,_valid12){var props2={};props2.product=!0,props2.quantity=!0,props2.customTermEndDate=!0}let _errs133=errors;if(data35!=="\0b\
ranch"){let err76={instancePath:instancePath+"/scheduledNextTermInstructions",schemaPath:"#/properties/scheduledNextTermInstructions/anyOf/2/const",keyword:"con\
st",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err76]:vErrors.push(err76),errors++}var _valid12=_errs133===errors;valid19=valid19||_valid12;let _errs134=errors;
if(data35!==null){let err77={instancePath:instancePath+"/scheduledNextTermInstructions",schemaPath:"#/properties/scheduledNextTermInstructions/anyOf/3/type",keyword:"\
type",params:{type:"null"}};vErrors===null?vErrors=[err77]:vErrors.push(err77),errors++}var _valid12=_errs134===errors;if(valid19=valid19||_valid12,valid19)errors=
_errs130,vErrors!==null&&(_errs130?vErrors.length=_errs130:vErrors=null);else{let err78={instancePath:instancePath+"/scheduledNextTermInstructions",schemaPath:"\
#/properties/scheduledNextTermInstructions/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err78]:vErrors.push(err78),errors++}}if(data.nextChargeInstructions!==
void 0){let data36=data.nextChargeInstructions,_errs137=errors,valid20=!1,_errs138=errors;if(data36!=="\0union"){let err79={instancePath:instancePath+"/nextChar\
geInstructions",schemaPath:"#/properties/nextChargeInstructions/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err79]:vErrors.
push(err79),errors++}var _valid13=_errs138===errors;valid20=valid20||_valid13;let _errs139=errors;validate162(data36,{instancePath:instancePath+"/nextChargeInst\
ructions",parentData:data,parentDataProperty:"nextChargeInstructions",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate162.errors:vErrors.concat(validate162.
errors),errors=vErrors.length);var _valid13=_errs139===errors;if(valid20=valid20||_valid13,_valid13){var props3={};props3.product=!0,props3.quantity=!0}let _errs140=errors;
if(data36!=="\0branch"){let err80={instancePath:instancePath+"/nextChargeInstructions",schemaPath:"#/properties/nextChargeInstructions/anyOf/2/const",keyword:"c\
onst",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err80]:vErrors.push(err80),errors++}var _valid13=_errs140===errors;valid20=valid20||_valid13;let _errs141=errors;
if(data36!==null){let err81={instancePath:instancePath+"/nextChargeInstructions",schemaPath:"#/properties/nextChargeInstructions/anyOf/3/type",keyword:"type",params:{
type:"null"}};vErrors===null?vErrors=[err81]:vErrors.push(err81),errors++}var _valid13=_errs141===errors;if(valid20=valid20||_valid13,valid20)errors=_errs137,vErrors!==
null&&(_errs137?vErrors.length=_errs137:vErrors=null);else{let err82={instancePath:instancePath+"/nextChargeInstructions",schemaPath:"#/properties/nextChargeIns\
tructions/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err82]:vErrors.push(err82),errors++}}if(data.promotionId!==void 0){let data37=data.promotionId;
if(typeof data37!="string"&&data37!==null){let err83={instancePath:instancePath+"/promotionId",schemaPath:"#/properties/promotionId/type",keyword:"type",params:{
type:schema52.properties.promotionId.type}};vErrors===null?vErrors=[err83]:vErrors.push(err83),errors++}}if(data.migratedFromSubscriptionId!==void 0){let data38=data.
migratedFromSubscriptionId;if(typeof data38!="string"&&data38!==null){let err84={instancePath:instancePath+"/migratedFromSubscriptionId",schemaPath:"#/propertie\
s/migratedFromSubscriptionId/type",keyword:"type",params:{type:schema52.properties.migratedFromSubscriptionId.type}};vErrors===null?vErrors=[err84]:vErrors.push(
err84),errors++}}if(data.consumptionType!==void 0){let data39=data.consumptionType;if(typeof data39!="string"&&data39!==null){let err85={instancePath:instancePath+
"/consumptionType",schemaPath:"#/properties/consumptionType/type",keyword:"type",params:{type:schema52.properties.consumptionType.type}};vErrors===null?vErrors=
[err85]:vErrors.push(err85),errors++}}if(data.customTermEndDate!==void 0){let data40=data.customTermEndDate,_errs150=errors,valid21=!1,_errs151=errors;if(data40!==
"\0union"){let err86={instancePath:instancePath+"/customTermEndDate",schemaPath:"#/properties/customTermEndDate/anyOf/0/const",keyword:"const",params:{allowedValue:"\
\0union"}};vErrors===null?vErrors=[err86]:vErrors.push(err86),errors++}var _valid14=_errs151===errors;valid21=valid21||_valid14;let _errs152=errors;validate62(data40,
{instancePath:instancePath+"/customTermEndDate",parentData:data,parentDataProperty:"customTermEndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.
errors:vErrors.concat(validate62.errors),errors=vErrors.length);var _valid14=_errs152===errors;valid21=valid21||_valid14;let _errs153=errors;if(data40!=="\0branc\
h"){let err87={instancePath:instancePath+"/customTermEndDate",schemaPath:"#/properties/customTermEndDate/anyOf/2/const",keyword:"const",params:{allowedValue:"\0b\
ranch"}};vErrors===null?vErrors=[err87]:vErrors.push(err87),errors++}var _valid14=_errs153===errors;valid21=valid21||_valid14;let _errs154=errors;if(data40!==null){
let err88={instancePath:instancePath+"/customTermEndDate",schemaPath:"#/properties/customTermEndDate/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===
null?vErrors=[err88]:vErrors.push(err88),errors++}var _valid14=_errs154===errors;if(valid21=valid21||_valid14,valid21)errors=_errs150,vErrors!==null&&(_errs150?
vErrors.length=_errs150:vErrors=null);else{let err89={instancePath:instancePath+"/customTermEndDate",schemaPath:"#/properties/customTermEndDate/anyOf",keyword:"\
anyOf",params:{}};vErrors===null?vErrors=[err89]:vErrors.push(err89),errors++}}if(data.attentionNeeded!==void 0){let data41=data.attentionNeeded;if(typeof data41!=
"boolean"&&data41!==null){let err90={instancePath:instancePath+"/attentionNeeded",schemaPath:"#/properties/attentionNeeded/type",keyword:"type",params:{type:schema52.
properties.attentionNeeded.type}};vErrors===null?vErrors=[err90]:vErrors.push(err90),errors++}}if(data.actionTaken!==void 0){let data42=data.actionTaken;if(typeof data42!=
"boolean"&&data42!==null){let err91={instancePath:instancePath+"/actionTaken",schemaPath:"#/properties/actionTaken/type",keyword:"type",params:{type:schema52.properties.
actionTaken.type}};vErrors===null?vErrors=[err91]:vErrors.push(err91),errors++}}if(data.productOrderId!==void 0){let data43=data.productOrderId;if(typeof data43!=
"string"&&data43!==null){let err92={instancePath:instancePath+"/productOrderId",schemaPath:"#/properties/productOrderId/type",keyword:"type",params:{type:schema52.
properties.productOrderId.type}};vErrors===null?vErrors=[err92]:vErrors.push(err92),errors++}}if(data.lineItems!==void 0){let data44=data.lineItems;if(!Array.isArray(
data44)&&data44!==null){let err93={instancePath:instancePath+"/lineItems",schemaPath:"#/properties/lineItems/type",keyword:"type",params:{type:schema52.properties.
lineItems.type}};vErrors===null?vErrors=[err93]:vErrors.push(err93),errors++}if(Array.isArray(data44)){let len3=data44.length;for(let i3=0;i3<len3;i3++)validate166(
data44[i3],{instancePath:instancePath+"/lineItems/"+i3,parentData:data44,parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate166.errors:
vErrors.concat(validate166.errors),errors=vErrors.length)}}if(data.orderId!==void 0){let data46=data.orderId;if(typeof data46!="string"&&data46!==null){let err94={
instancePath:instancePath+"/orderId",schemaPath:"#/properties/orderId/type",keyword:"type",params:{type:schema52.properties.orderId.type}};vErrors===null?vErrors=
[err94]:vErrors.push(err94),errors++}}data.links!==void 0&&(validate173(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate173.errors:vErrors.concat(validate173.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate108(
data.attributes,{instancePath:instancePath+"/attributes",parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.
errors:vErrors.concat(validate108.errors),errors=vErrors.length))}else{let err95={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err95]:vErrors.push(err95),errors++}return validate131.errors=vErrors,errors===0}validate131.evaluated={props:{id:!0,offerId:!0,entitlementId:!0,offerName:!0,
friendlyName:!0,productType:!0,quantity:!0,unitType:!0,parentSubscriptionId:!0,creationDate:!0,effectiveStartDate:!0,commitmentEndDate:!0,commitmentEndDateTime:!0,
billingCycleEndDate:!0,billingCycleEndDateTime:!0,cancellationAllowedUntilDate:!0,status:!0,autoRenewEnabled:!0,billingType:!0,billingCycle:!0,termDuration:!0,renewalTermDuration:!0,
hasPurchasableAddons:!0,isTrial:!0,isMicrosoftProduct:!0,publisherName:!0,partnerId:!0,actions:!0,suspensionReasons:!0,contractType:!0,refundOptions:!0,refundableQuantity:!0,
scheduledNextTermInstructions:!0,nextChargeInstructions:!0,promotionId:!0,migratedFromSubscriptionId:!0,consumptionType:!0,customTermEndDate:!0,attentionNeeded:!0,
actionTaken:!0,productOrderId:!0,lineItems:!0,orderId:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};function validate130(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate130.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate131(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate131.errors:vErrors.concat(validate131.errors),errors=vErrors.length),validate130.errors=vErrors,errors===0}validate130.evaluated={props:{id:!0,offerId:!0,
entitlementId:!0,offerName:!0,friendlyName:!0,productType:!0,quantity:!0,unitType:!0,parentSubscriptionId:!0,creationDate:!0,effectiveStartDate:!0,commitmentEndDate:!0,
commitmentEndDateTime:!0,billingCycleEndDate:!0,billingCycleEndDateTime:!0,cancellationAllowedUntilDate:!0,status:!0,autoRenewEnabled:!0,billingType:!0,billingCycle:!0,
termDuration:!0,renewalTermDuration:!0,hasPurchasableAddons:!0,isTrial:!0,isMicrosoftProduct:!0,publisherName:!0,partnerId:!0,actions:!0,suspensionReasons:!0,contractType:!0,
refundOptions:!0,refundableQuantity:!0,scheduledNextTermInstructions:!0,nextChargeInstructions:!0,promotionId:!0,migratedFromSubscriptionId:!0,consumptionType:!0,
customTermEndDate:!0,attentionNeeded:!0,actionTaken:!0,productOrderId:!0,lineItems:!0,orderId:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check8=validate188;function validate188(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate188.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate188.errors=vErrors,errors===0}validate188.
evaluated={dynamicProps:!1,dynamicItems:!1};var check9=validate189;function validate189(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate189.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate189.errors=vErrors,errors===0}validate189.
evaluated={dynamicProps:!1,dynamicItems:!1};var check10=validate190;var formats0=/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,pattern5=new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$",
"u");function validate190(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate190.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(!pattern5.test(data)){
let err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!formats0.test(data)){let err1={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"\
uuid"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}return validate190.errors=vErrors,errors===0}validate190.evaluated={dynamicProps:!1,dynamicItems:!1};var check11=validate132,
check12=validate191,schema72={type:"object",properties:{key:{type:"string"},value:{type:["string","null"]}}};function validate191(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate191.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.key!==void 0&&typeof data.key!="string"){let err0={
instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.value!==void 0){let data1=data.value;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/value",schemaPath:"#/properties/valu\
e/type",keyword:"type",params:{type:schema72.properties.value.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}}else{let err2={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate191.errors=vErrors,errors===0}validate191.
evaluated={props:{key:!0,value:!0},dynamicProps:!1,dynamicItems:!1};var check13=validate175,check14=validate174,check15=validate192;function validate192(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate192.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data))data.
skus!==void 0&&(validate174(data.skus,{instancePath:instancePath+"/skus",parentData:data,parentDataProperty:"skus",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length)),data.self!==void 0&&(validate174(data.self,{instancePath:instancePath+"/self",
parentData:data,parentDataProperty:"self",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.
length)),data.next!==void 0&&(validate174(data.next,{instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length)),data.previous!==void 0&&(validate174(data.previous,{instancePath:instancePath+
"/previous",parentData:data,parentDataProperty:"previous",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),
errors=vErrors.length));else{let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}return validate192.errors=vErrors,errors===0}validate192.evaluated={props:{skus:!0,self:!0,next:!0,previous:!0},dynamicProps:!1,dynamicItems:!1};var check16=validate197,
schema74={type:"object",required:["id"],properties:{id:{type:"string",minLength:1},title:{type:["string","null"]},description:{type:["string","null"]},productType:{
$ref:"schema:ItemType"},isMicrosoftProduct:{type:["boolean","null"]},publisherName:{type:["string","null"]},localizedAttributes:{type:["array","null"],items:{$ref:"\
schema:LocalizedAttribute"}},links:{$ref:"schema:ProductLinks"}}};function validate197(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate197.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0=="string"){if(func1(data0)<1){let err1={instancePath:instancePath+
"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.title!==void 0){
let data1=data.title;if(typeof data1!="string"&&data1!==null){let err3={instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{
type:schema74.properties.title.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.description!==void 0){let data2=data.description;if(typeof data2!=
"string"&&data2!==null){let err4={instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:schema74.properties.
description.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.productType!==void 0&&(validate132(data.productType,{instancePath:instancePath+
"/productType",parentData:data,parentDataProperty:"productType",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate132.errors:vErrors.concat(validate132.
errors),errors=vErrors.length)),data.isMicrosoftProduct!==void 0){let data4=data.isMicrosoftProduct;if(typeof data4!="boolean"&&data4!==null){let err5={instancePath:instancePath+
"/isMicrosoftProduct",schemaPath:"#/properties/isMicrosoftProduct/type",keyword:"type",params:{type:schema74.properties.isMicrosoftProduct.type}};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}if(data.publisherName!==void 0){let data5=data.publisherName;if(typeof data5!="string"&&data5!==null){let err6={instancePath:instancePath+
"/publisherName",schemaPath:"#/properties/publisherName/type",keyword:"type",params:{type:schema74.properties.publisherName.type}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}if(data.localizedAttributes!==void 0){let data6=data.localizedAttributes;if(!Array.isArray(data6)&&data6!==null){let err7={instancePath:instancePath+
"/localizedAttributes",schemaPath:"#/properties/localizedAttributes/type",keyword:"type",params:{type:schema74.properties.localizedAttributes.type}};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate191(data6[i0],{instancePath:instancePath+
"/localizedAttributes/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate191.errors:vErrors.concat(validate191.
errors),errors=vErrors.length)}}data.links!==void 0&&(validate192(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate192.errors:vErrors.concat(validate192.errors),errors=vErrors.length))}else{let err8={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate197.errors=vErrors,errors===0}validate197.
evaluated={props:{id:!0,title:!0,description:!0,productType:!0,isMicrosoftProduct:!0,publisherName:!0,localizedAttributes:!0,links:!0},dynamicProps:!1,dynamicItems:!1};
var check17=validate201;function validate201(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate201.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data))data.
self!==void 0&&(validate174(data.self,{instancePath:instancePath+"/self",parentData:data,parentDataProperty:"self",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length)),data.next!==void 0&&(validate174(data.next,{instancePath:instancePath+"/next",
parentData:data,parentDataProperty:"next",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.
length)),data.previous!==void 0&&(validate174(data.previous,{instancePath:instancePath+"/previous",parentData:data,parentDataProperty:"previous",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length));else{let err0={instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate201.errors=vErrors,errors===0}validate201.evaluated={props:{
self:!0,next:!0,previous:!0},dynamicProps:!1,dynamicItems:!1};var check18=validate108,check19=validate205;function validate205(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate205.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
items===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.totalCount!==void 0){let data0=data.totalCount;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err2={instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.items!==void 0){let data1=data.items;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate197(data1[i0],{instancePath:instancePath+"/items/"+i0,parentData:data1,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate197.errors:vErrors.concat(validate197.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.links!==void 0&&
(validate201(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate201.
errors:vErrors.concat(validate201.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+"/attributes",
parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=
vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
return validate205.errors=vErrors,errors===0}validate205.evaluated={props:{totalCount:!0,items:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check20=validate209,
schema77={type:"object",allOf:[{anyOf:[{const:"\0union"},{required:["code"]},{const:"\0branch"},{required:["description"]},{const:"\0branch"},{required:["messag\
e"]}]}],properties:{code:{type:["integer","string"]},description:{type:"string"},data:{type:"array",items:{}},source:{type:"string"},message:{type:"string"},errorName:{
type:"string"},isRetryable:{type:"boolean"},parameters:{type:"object",additionalProperties:!0},errorMessageExtended:{type:"string"}}};function validate209(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate209.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs2=errors,valid1=!1,_errs3=errors;if(data!=="\0union"){let err0={instancePath,
schemaPath:"#/allOf/0/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs3===
errors;valid1=valid1||_valid0;let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.code===void 0){let err1={instancePath,schemaPath:"#/a\
llOf/0/anyOf/1/required",keyword:"required",params:{missingProperty:"code"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs4===errors;
valid1=valid1||_valid0;let _errs5=errors;if(data!=="\0branch"){let err2={instancePath,schemaPath:"#/allOf/0/anyOf/2/const",keyword:"const",params:{allowedValue:"\
\0branch"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs5===errors;valid1=valid1||_valid0;let _errs6=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)&&data.description===void 0){let err3={instancePath,schemaPath:"#/allOf/0/anyOf/3/required",keyword:"required",params:{missingProperty:"\
description"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs6===errors;valid1=valid1||_valid0;let _errs7=errors;if(data!=="\0branch"){
let err4={instancePath,schemaPath:"#/allOf/0/anyOf/4/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
var _valid0=_errs7===errors;valid1=valid1||_valid0;let _errs8=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.message===void 0){let err5={instancePath,
schemaPath:"#/allOf/0/anyOf/5/required",keyword:"required",params:{missingProperty:"message"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs8===
errors;if(valid1=valid1||_valid0,valid1)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{let err6={instancePath,schemaPath:"#/allO\
f/0/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.code!==
void 0){let data0=data.code;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))&&typeof data0!="string"){let err7={instancePath:instancePath+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:schema77.properties.code.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}
if(data.description!==void 0&&typeof data.description!="string"){let err8={instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.data!==void 0&&!Array.isArray(data.data)){let err9={instancePath:instancePath+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.source!==void 0&&
typeof data.source!="string"){let err10={instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}if(data.message!==void 0&&typeof data.message!="string"){let err11={instancePath:instancePath+"/message",schemaPath:"\
#/properties/message/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.errorName!==void 0&&typeof data.
errorName!="string"){let err12={instancePath:instancePath+"/errorName",schemaPath:"#/properties/errorName/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.isRetryable!==void 0&&typeof data.isRetryable!="boolean"){let err13={instancePath:instancePath+"/isRet\
ryable",schemaPath:"#/properties/isRetryable/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.parameters!==
void 0){let data7=data.parameters;if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))){let err14={instancePath:instancePath+"/parameters",schemaPath:"#/p\
roperties/parameters/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.errorMessageExtended!==void 0&&
typeof data.errorMessageExtended!="string"){let err15={instancePath:instancePath+"/errorMessageExtended",schemaPath:"#/properties/errorMessageExtended/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate209.errors=vErrors,errors===0}validate209.evaluated={props:{code:!0,description:!0,
data:!0,source:!0,message:!0,errorName:!0,isRetryable:!0,parameters:!0,errorMessageExtended:!0},dynamicProps:!1,dynamicItems:!1};var check21=validate210;function validate210(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate210.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
statusCode===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"statusCode"}};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.statusCode!==void 0){let data0=data.statusCode;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.
message!==void 0&&typeof data.message!="string"){let err2={instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}return validate210.errors=vErrors,errors===0}validate210.evaluated={props:{statusCode:!0,message:!0},dynamicProps:!1,
dynamicItems:!1};var check22=validate211;var pattern6=new RegExp("^(?!\\.\\.?$)[^/\\\\]+$","u");function validate211(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate211.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data=="string"){if(func1(data)<1){let err0={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(!pattern6.test(data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?!\\.\\.?$)[^/\\\\]+$"}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[
err2]:vErrors.push(err2),errors++}return validate211.errors=vErrors,errors===0}validate211.evaluated={dynamicProps:!1,dynamicItems:!1};var check23=validate56,check24=validate212;function validate212(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate212.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate212.errors=vErrors,errors===0}validate212.
evaluated={dynamicProps:!1,dynamicItems:!1};var check25=validate213;function validate213(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate213.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate213.errors=vErrors,errors===0}validate213.
evaluated={dynamicProps:!1,dynamicItems:!1};var check26=validate214;function validate214(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate214.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate214.errors=vErrors,errors===0}validate214.
evaluated={dynamicProps:!1,dynamicItems:!1};var check27=validate215,schema83={type:"object",properties:{isMicrosoftProduct:{type:["boolean","null"]},isAddon:{type:[
"boolean","null"]},prerequisiteSkus:{type:["array","null"],items:{type:"string"}},hasConstraints:{type:["boolean","null"]},upgradeTargetOffers:{type:["array","n\
ull"],items:{type:"string"}},conversionInstructions:{type:["array","null"],items:{type:"object"}},provisioningId:{type:["string","null"]},isSoftwareAssuranceApplicable:{
type:["boolean","null"]},internal:{type:["boolean","null"]},billingType:{type:["string","null"]},category:{type:["string","null"]},unitType:{type:["string","nul\
l"]},reselleeQualifications:{type:["array","null"],items:{type:"string"}},resellerQualifications:{type:["array","null"],items:{type:"string"}},armSkuName:{type:[
"string","null"]},armRegionName:{type:["string","null"]},duration:{type:["string","null"]},termDuration:{type:["string","null"]}}};function validate215(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate215.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.isMicrosoftProduct!==void 0){let data0=data.
isMicrosoftProduct;if(typeof data0!="boolean"&&data0!==null){let err0={instancePath:instancePath+"/isMicrosoftProduct",schemaPath:"#/properties/isMicrosoftProdu\
ct/type",keyword:"type",params:{type:schema83.properties.isMicrosoftProduct.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.isAddon!==
void 0){let data1=data.isAddon;if(typeof data1!="boolean"&&data1!==null){let err1={instancePath:instancePath+"/isAddon",schemaPath:"#/properties/isAddon/type",keyword:"\
type",params:{type:schema83.properties.isAddon.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.prerequisiteSkus!==void 0){let data2=data.
prerequisiteSkus;if(!Array.isArray(data2)&&data2!==null){let err2={instancePath:instancePath+"/prerequisiteSkus",schemaPath:"#/properties/prerequisiteSkus/type",
keyword:"type",params:{type:schema83.properties.prerequisiteSkus.type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(Array.isArray(data2)){let len0=data2.
length;for(let i0=0;i0<len0;i0++)if(typeof data2[i0]!="string"){let err3={instancePath:instancePath+"/prerequisiteSkus/"+i0,schemaPath:"#/properties/prerequisit\
eSkus/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}if(data.hasConstraints!==void 0){let data4=data.
hasConstraints;if(typeof data4!="boolean"&&data4!==null){let err4={instancePath:instancePath+"/hasConstraints",schemaPath:"#/properties/hasConstraints/type",keyword:"\
type",params:{type:schema83.properties.hasConstraints.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.upgradeTargetOffers!==void 0){let data5=data.
upgradeTargetOffers;if(!Array.isArray(data5)&&data5!==null){let err5={instancePath:instancePath+"/upgradeTargetOffers",schemaPath:"#/properties/upgradeTargetOff\
ers/type",keyword:"type",params:{type:schema83.properties.upgradeTargetOffers.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(Array.isArray(
data5)){let len1=data5.length;for(let i1=0;i1<len1;i1++)if(typeof data5[i1]!="string"){let err6={instancePath:instancePath+"/upgradeTargetOffers/"+i1,schemaPath:"\
#/properties/upgradeTargetOffers/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}if(data.conversionInstructions!==
void 0){let data7=data.conversionInstructions;if(!Array.isArray(data7)&&data7!==null){let err7={instancePath:instancePath+"/conversionInstructions",schemaPath:"\
#/properties/conversionInstructions/type",keyword:"type",params:{type:schema83.properties.conversionInstructions.type}};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}if(Array.isArray(data7)){let len2=data7.length;for(let i2=0;i2<len2;i2++){let data8=data7[i2];if(!(data8&&typeof data8=="object"&&!Array.isArray(
data8))){let err8={instancePath:instancePath+"/conversionInstructions/"+i2,schemaPath:"#/properties/conversionInstructions/items/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}}if(data.provisioningId!==void 0){let data9=data.provisioningId;if(typeof data9!="string"&&
data9!==null){let err9={instancePath:instancePath+"/provisioningId",schemaPath:"#/properties/provisioningId/type",keyword:"type",params:{type:schema83.properties.
provisioningId.type}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.isSoftwareAssuranceApplicable!==void 0){let data10=data.isSoftwareAssuranceApplicable;
if(typeof data10!="boolean"&&data10!==null){let err10={instancePath:instancePath+"/isSoftwareAssuranceApplicable",schemaPath:"#/properties/isSoftwareAssuranceAp\
plicable/type",keyword:"type",params:{type:schema83.properties.isSoftwareAssuranceApplicable.type}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}
if(data.internal!==void 0){let data11=data.internal;if(typeof data11!="boolean"&&data11!==null){let err11={instancePath:instancePath+"/internal",schemaPath:"#/p\
roperties/internal/type",keyword:"type",params:{type:schema83.properties.internal.type}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.billingType!==
void 0){let data12=data.billingType;if(typeof data12!="string"&&data12!==null){let err12={instancePath:instancePath+"/billingType",schemaPath:"#/properties/bill\
ingType/type",keyword:"type",params:{type:schema83.properties.billingType.type}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.category!==
void 0){let data13=data.category;if(typeof data13!="string"&&data13!==null){let err13={instancePath:instancePath+"/category",schemaPath:"#/properties/category/t\
ype",keyword:"type",params:{type:schema83.properties.category.type}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.unitType!==void 0){let data14=data.
unitType;if(typeof data14!="string"&&data14!==null){let err14={instancePath:instancePath+"/unitType",schemaPath:"#/properties/unitType/type",keyword:"type",params:{
type:schema83.properties.unitType.type}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.reselleeQualifications!==void 0){let data15=data.reselleeQualifications;
if(!Array.isArray(data15)&&data15!==null){let err15={instancePath:instancePath+"/reselleeQualifications",schemaPath:"#/properties/reselleeQualifications/type",keyword:"\
type",params:{type:schema83.properties.reselleeQualifications.type}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(Array.isArray(data15)){let len3=data15.
length;for(let i3=0;i3<len3;i3++)if(typeof data15[i3]!="string"){let err16={instancePath:instancePath+"/reselleeQualifications/"+i3,schemaPath:"#/properties/res\
elleeQualifications/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}if(data.resellerQualifications!==
void 0){let data17=data.resellerQualifications;if(!Array.isArray(data17)&&data17!==null){let err17={instancePath:instancePath+"/resellerQualifications",schemaPath:"\
#/properties/resellerQualifications/type",keyword:"type",params:{type:schema83.properties.resellerQualifications.type}};vErrors===null?vErrors=[err17]:vErrors.push(
err17),errors++}if(Array.isArray(data17)){let len4=data17.length;for(let i4=0;i4<len4;i4++)if(typeof data17[i4]!="string"){let err18={instancePath:instancePath+
"/resellerQualifications/"+i4,schemaPath:"#/properties/resellerQualifications/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err18]:
vErrors.push(err18),errors++}}}if(data.armSkuName!==void 0){let data19=data.armSkuName;if(typeof data19!="string"&&data19!==null){let err19={instancePath:instancePath+
"/armSkuName",schemaPath:"#/properties/armSkuName/type",keyword:"type",params:{type:schema83.properties.armSkuName.type}};vErrors===null?vErrors=[err19]:vErrors.
push(err19),errors++}}if(data.armRegionName!==void 0){let data20=data.armRegionName;if(typeof data20!="string"&&data20!==null){let err20={instancePath:instancePath+
"/armRegionName",schemaPath:"#/properties/armRegionName/type",keyword:"type",params:{type:schema83.properties.armRegionName.type}};vErrors===null?vErrors=[err20]:
vErrors.push(err20),errors++}}if(data.duration!==void 0){let data21=data.duration;if(typeof data21!="string"&&data21!==null){let err21={instancePath:instancePath+
"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type:schema83.properties.duration.type}};vErrors===null?vErrors=[err21]:vErrors.push(
err21),errors++}}if(data.termDuration!==void 0){let data22=data.termDuration;if(typeof data22!="string"&&data22!==null){let err22={instancePath:instancePath+"/t\
ermDuration",schemaPath:"#/properties/termDuration/type",keyword:"type",params:{type:schema83.properties.termDuration.type}};vErrors===null?vErrors=[err22]:vErrors.
push(err22),errors++}}}else{let err23={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),
errors++}return validate215.errors=vErrors,errors===0}validate215.evaluated={props:{isMicrosoftProduct:!0,isAddon:!0,prerequisiteSkus:!0,hasConstraints:!0,upgradeTargetOffers:!0,
conversionInstructions:!0,provisioningId:!0,isSoftwareAssuranceApplicable:!0,internal:!0,billingType:!0,category:!0,unitType:!0,reselleeQualifications:!0,resellerQualifications:!0,
armSkuName:!0,armRegionName:!0,duration:!0,termDuration:!0},dynamicProps:!1,dynamicItems:!1};var check28=validate216,schema84={type:"object",properties:{attestationType:{
type:["string","null"]},enforceAttestation:{type:"boolean"}}};function validate216(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate216.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.attestationType!==void 0){let data0=data.attestationType;if(typeof data0!="string"&&data0!==null){let err0={
instancePath:instancePath+"/attestationType",schemaPath:"#/properties/attestationType/type",keyword:"type",params:{type:schema84.properties.attestationType.type}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.enforceAttestation!==void 0&&typeof data.enforceAttestation!="boolean"){let err1={instancePath:instancePath+
"/enforceAttestation",schemaPath:"#/properties/enforceAttestation/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate216.
errors=vErrors,errors===0}validate216.evaluated={props:{attestationType:!0,enforceAttestation:!0},dynamicProps:!1,dynamicItems:!1};var check29=validate217,schema85={
type:"object",properties:{constraintName:{type:["string","null"]},constraintValue:{type:["number","null"]},constraintType:{type:["string","null"]}}};function validate217(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate217.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.constraintName!==void 0){
let data0=data.constraintName;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/constraintName",schemaPath:"#/properties/constraint\
Name/type",keyword:"type",params:{type:schema85.properties.constraintName.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.constraintValue!==
void 0){let data1=data.constraintValue;if(!(typeof data1=="number"&&isFinite(data1))&&data1!==null){let err1={instancePath:instancePath+"/constraintValue",schemaPath:"\
#/properties/constraintValue/type",keyword:"type",params:{type:schema85.properties.constraintValue.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.constraintType!==void 0){let data2=data.constraintType;if(typeof data2!="string"&&data2!==null){let err2={instancePath:instancePath+"/constraintType",schemaPath:"\
#/properties/constraintType/type",keyword:"type",params:{type:schema85.properties.constraintType.type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate217.errors=
vErrors,errors===0}validate217.evaluated={props:{constraintName:!0,constraintValue:!0,constraintType:!0},dynamicProps:!1,dynamicItems:!1};var check30=validate62,
check31=validate218;function validate218(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate218.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
policyType!==void 0&&typeof data.policyType!="string"){let err0={instancePath:instancePath+"/policyType",schemaPath:"#/properties/policyType/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.value!==void 0&&typeof data.value!="string"){let err1={instancePath:instancePath+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate218.errors=vErrors,errors===
0}validate218.evaluated={props:{policyType:!0,value:!0},dynamicProps:!1,dynamicItems:!1};var check32=validate219,schema87={type:"object",properties:{startDate:{
anyOf:[{const:"\0union"},{$ref:"schema:Timestamp"},{const:"\0branch"},{type:"null"}]},endDate:{anyOf:[{const:"\0union"},{$ref:"schema:Timestamp"},{const:"\0branc\
h"},{type:"null"}]},pricingPolicies:{type:["array","null"],items:{$ref:"schema:PricingPolicy"}}}};function validate219(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate219.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.startDate!==void 0){let data0=data.startDate,_errs2=errors,valid1=!1,
_errs3=errors;if(data0!=="\0union"){let err0={instancePath:instancePath+"/startDate",schemaPath:"#/properties/startDate/anyOf/0/const",keyword:"const",params:{allowedValue:"\
\0union"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs3===errors;valid1=valid1||_valid0;let _errs4=errors;validate62(data0,{instancePath:instancePath+
"/startDate",parentData:data,parentDataProperty:"startDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),
errors=vErrors.length);var _valid0=_errs4===errors;valid1=valid1||_valid0;let _errs5=errors;if(data0!=="\0branch"){let err1={instancePath:instancePath+"/startDa\
te",schemaPath:"#/properties/startDate/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
var _valid0=_errs5===errors;valid1=valid1||_valid0;let _errs6=errors;if(data0!==null){let err2={instancePath:instancePath+"/startDate",schemaPath:"#/properties/\
startDate/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs6===errors;if(valid1=valid1||
_valid0,valid1)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{let err3={instancePath:instancePath+"/startDate",schemaPath:"#/pro\
perties/startDate/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.endDate!==void 0){let data1=data.endDate,
_errs9=errors,valid2=!1,_errs10=errors;if(data1!=="\0union"){let err4={instancePath:instancePath+"/endDate",schemaPath:"#/properties/endDate/anyOf/0/const",keyword:"\
const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid1=_errs10===errors;valid2=valid2||_valid1;let _errs11=errors;
validate62(data1,{instancePath:instancePath+"/endDate",parentData:data,parentDataProperty:"endDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.
errors:vErrors.concat(validate62.errors),errors=vErrors.length);var _valid1=_errs11===errors;valid2=valid2||_valid1;let _errs12=errors;if(data1!=="\0branch"){let err5={
instancePath:instancePath+"/endDate",schemaPath:"#/properties/endDate/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}var _valid1=_errs12===errors;valid2=valid2||_valid1;let _errs13=errors;if(data1!==null){let err6={instancePath:instancePath+"/endDat\
e",schemaPath:"#/properties/endDate/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid1=_errs13===
errors;if(valid2=valid2||_valid1,valid2)errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null);else{let err7={instancePath:instancePath+"/end\
Date",schemaPath:"#/properties/endDate/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.pricingPolicies!==void 0){
let data2=data.pricingPolicies;if(!Array.isArray(data2)&&data2!==null){let err8={instancePath:instancePath+"/pricingPolicies",schemaPath:"#/properties/pricingPo\
licies/type",keyword:"type",params:{type:schema87.properties.pricingPolicies.type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(Array.isArray(data2)){
let len0=data2.length;for(let i0=0;i0<len0;i0++)validate218(data2[i0],{instancePath:instancePath+"/pricingPolicies/"+i0,parentData:data2,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate218.errors:vErrors.concat(validate218.errors),errors=vErrors.length)}}}else{let err9={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate219.errors=vErrors,errors===0}validate219.
evaluated={props:{startDate:!0,endDate:!0,pricingPolicies:!0},dynamicProps:!1,dynamicItems:!1};var check33=validate223,schema88={type:"object",properties:{code:{
type:"string"},symbol:{type:["string","null"]}}};function validate223(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate223.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.code!==void 0&&typeof data.code!="string"){let err0={instancePath:instancePath+"/code",schemaPath:"#/properties/code/typ\
e",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.symbol!==void 0){let data1=data.symbol;if(typeof data1!=
"string"&&data1!==null){let err1={instancePath:instancePath+"/symbol",schemaPath:"#/properties/symbol/type",keyword:"type",params:{type:schema88.properties.symbol.
type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}return validate223.errors=vErrors,errors===0}validate223.evaluated={props:{code:!0,symbol:!0},dynamicProps:!1,dynamicItems:!1};
var check34=validate224,schema89={type:"object",properties:{grain:{type:["string","null"]},currencyCode:{anyOf:[{const:"\0union"},{$ref:"schema:CatalogCurrency"},
{const:"\0branch"},{type:"null"}]},amount:{type:["string","null"]}}};function validate224(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate224.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.grain!==void 0){let data0=data.grain;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+
"/grain",schemaPath:"#/properties/grain/type",keyword:"type",params:{type:schema89.properties.grain.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}
if(data.currencyCode!==void 0){let data1=data.currencyCode,_errs4=errors,valid1=!1,_errs5=errors;if(data1!=="\0union"){let err1={instancePath:instancePath+"/cur\
rencyCode",schemaPath:"#/properties/currencyCode/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}var _valid0=_errs5===errors;valid1=valid1||_valid0;let _errs6=errors;validate223(data1,{instancePath:instancePath+"/currencyCode",parentData:data,parentDataProperty:"\
currencyCode",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate223.errors:vErrors.concat(validate223.errors),errors=vErrors.length);var _valid0=_errs6===
errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.code=!0,props0.symbol=!0}let _errs7=errors;if(data1!=="\0branch"){let err2={instancePath:instancePath+
"/currencyCode",schemaPath:"#/properties/currencyCode/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}var _valid0=_errs7===errors;valid1=valid1||_valid0;let _errs8=errors;if(data1!==null){let err3={instancePath:instancePath+"/currencyCode",schemaPath:"\
#/properties/currencyCode/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs8===errors;
if(valid1=valid1||_valid0,valid1)errors=_errs4,vErrors!==null&&(_errs4?vErrors.length=_errs4:vErrors=null);else{let err4={instancePath:instancePath+"/currencyCo\
de",schemaPath:"#/properties/currencyCode/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.amount!==void 0){
let data2=data.amount;if(typeof data2!="string"&&data2!==null){let err5={instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",
params:{type:schema89.properties.amount.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate224.errors=vErrors,errors===0}validate224.evaluated={props:{
grain:!0,currencyCode:!0,amount:!0},dynamicProps:!1,dynamicItems:!1};var check35=validate226;function validate226(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate226.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data))data.
availabilities!==void 0&&(validate174(data.availabilities,{instancePath:instancePath+"/availabilities",parentData:data,parentDataProperty:"availabilities",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length)),data.self!==void 0&&(validate174(data.self,
{instancePath:instancePath+"/self",parentData:data,parentDataProperty:"self",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(
validate174.errors),errors=vErrors.length));else{let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}return validate226.errors=vErrors,errors===0}validate226.evaluated={props:{availabilities:!0,self:!0},dynamicProps:!1,dynamicItems:!1};
var check36=validate229,schema91={type:"object",required:["id","productId"],properties:{id:{type:"string",minLength:1},productId:{type:"string"},title:{type:["s\
tring","null"]},description:{type:["string","null"]},minimumQuantity:{type:["integer","null"]},maximumQuantity:{type:["integer","null"]},isTrial:{type:["boolean",
"null"]},supportedBillingCycles:{type:["array","null"],items:{$ref:"schema:BillingCycle"}},purchasePrerequisites:{type:["array","null"],items:{$ref:"schema:Purc\
hasePrerequisite"}},inventoryVariables:{type:["array","null"],items:{$ref:"schema:InventoryVariable"}},provisioningVariables:{type:["array","null"],items:{$ref:"\
schema:ProvisioningVariable"}},actions:{type:["array","null"],items:{type:"string"}},termsOfUseUri:{type:["string","null"]},dynamicAttributes:{anyOf:[{const:"\0u\
nion"},{$ref:"schema:SkuAttributes"},{const:"\0branch"},{type:"null"}]},attestationProperties:{anyOf:[{const:"\0union"},{$ref:"schema:AttestationProperties"},{const:"\
\0branch"},{type:"null"}]},consumptionType:{type:["string","null"]},constraints:{type:["array","null"],items:{$ref:"schema:SkuConstraint"}},specializedOfferProperties:{
anyOf:[{const:"\0union"},{type:"array",items:{$ref:"schema:SpecializedOfferProperties"}},{const:"\0branch"},{$ref:"schema:SpecializedOfferProperties"},{const:"\0\
branch"},{type:"null"}]},minimumPurchaseCommitment:{anyOf:[{const:"\0union"},{$ref:"schema:MinimumPurchaseCommitment"},{const:"\0branch"},{type:"null"}]},links:{
$ref:"schema:SkuLinks"}}};function validate229(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate229.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="ob\
ject"&&!Array.isArray(data)){if(data.id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.productId===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
productId"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0=="string"){if(func1(data0)<1){let err2={
instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{
let err3={instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.productId!==void 0&&typeof data.productId!="string"){let err4={instancePath:instancePath+"/productId",schemaPath:"#/properties/productId/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.title!==void 0){let data2=data.title;if(typeof data2!="\
string"&&data2!==null){let err5={instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:schema91.properties.title.type}};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.description!==void 0){let data3=data.description;if(typeof data3!="string"&&data3!==null){let err6={
instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:schema91.properties.description.type}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.minimumQuantity!==void 0){let data4=data.minimumQuantity;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(
data4)&&isFinite(data4))&&data4!==null){let err7={instancePath:instancePath+"/minimumQuantity",schemaPath:"#/properties/minimumQuantity/type",keyword:"type",params:{
type:schema91.properties.minimumQuantity.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.maximumQuantity!==void 0){let data5=data.maximumQuantity;
if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))&&data5!==null){let err8={instancePath:instancePath+"/maximumQuantity",schemaPath:"#/pro\
perties/maximumQuantity/type",keyword:"type",params:{type:schema91.properties.maximumQuantity.type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}
if(data.isTrial!==void 0){let data6=data.isTrial;if(typeof data6!="boolean"&&data6!==null){let err9={instancePath:instancePath+"/isTrial",schemaPath:"#/properti\
es/isTrial/type",keyword:"type",params:{type:schema91.properties.isTrial.type}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.supportedBillingCycles!==
void 0){let data7=data.supportedBillingCycles;if(!Array.isArray(data7)&&data7!==null){let err10={instancePath:instancePath+"/supportedBillingCycles",schemaPath:"\
#/properties/supportedBillingCycles/type",keyword:"type",params:{type:schema91.properties.supportedBillingCycles.type}};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}if(Array.isArray(data7)){let len0=data7.length;for(let i0=0;i0<len0;i0++)validate56(data7[i0],{instancePath:instancePath+"/supportedBillingCycle\
s/"+i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.
length)}}if(data.purchasePrerequisites!==void 0){let data9=data.purchasePrerequisites;if(!Array.isArray(data9)&&data9!==null){let err11={instancePath:instancePath+
"/purchasePrerequisites",schemaPath:"#/properties/purchasePrerequisites/type",keyword:"type",params:{type:schema91.properties.purchasePrerequisites.type}};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}if(Array.isArray(data9)){let len1=data9.length;for(let i1=0;i1<len1;i1++)validate212(data9[i1],{instancePath:instancePath+
"/purchasePrerequisites/"+i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate212.errors:vErrors.concat(validate212.
errors),errors=vErrors.length)}}if(data.inventoryVariables!==void 0){let data11=data.inventoryVariables;if(!Array.isArray(data11)&&data11!==null){let err12={instancePath:instancePath+
"/inventoryVariables",schemaPath:"#/properties/inventoryVariables/type",keyword:"type",params:{type:schema91.properties.inventoryVariables.type}};vErrors===null?
vErrors=[err12]:vErrors.push(err12),errors++}if(Array.isArray(data11)){let len2=data11.length;for(let i2=0;i2<len2;i2++)validate213(data11[i2],{instancePath:instancePath+
"/inventoryVariables/"+i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate213.errors:vErrors.concat(validate213.
errors),errors=vErrors.length)}}if(data.provisioningVariables!==void 0){let data13=data.provisioningVariables;if(!Array.isArray(data13)&&data13!==null){let err13={
instancePath:instancePath+"/provisioningVariables",schemaPath:"#/properties/provisioningVariables/type",keyword:"type",params:{type:schema91.properties.provisioningVariables.
type}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(Array.isArray(data13)){let len3=data13.length;for(let i3=0;i3<len3;i3++)validate214(data13[i3],
{instancePath:instancePath+"/provisioningVariables/"+i3,parentData:data13,parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate214.errors:
vErrors.concat(validate214.errors),errors=vErrors.length)}}if(data.actions!==void 0){let data15=data.actions;if(!Array.isArray(data15)&&data15!==null){let err14={
instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:schema91.properties.actions.type}};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}if(Array.isArray(data15)){let len4=data15.length;for(let i4=0;i4<len4;i4++)if(typeof data15[i4]!="string"){let err15={instancePath:instancePath+
"/actions/"+i4,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}}
if(data.termsOfUseUri!==void 0){let data17=data.termsOfUseUri;if(typeof data17!="string"&&data17!==null){let err16={instancePath:instancePath+"/termsOfUseUri",schemaPath:"\
#/properties/termsOfUseUri/type",keyword:"type",params:{type:schema91.properties.termsOfUseUri.type}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}
if(data.dynamicAttributes!==void 0){let data18=data.dynamicAttributes,_errs34=errors,valid11=!1,_errs35=errors;if(data18!=="\0union"){let err17={instancePath:instancePath+
"/dynamicAttributes",schemaPath:"#/properties/dynamicAttributes/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err17]:vErrors.
push(err17),errors++}var _valid0=_errs35===errors;valid11=valid11||_valid0;let _errs36=errors;validate215(data18,{instancePath:instancePath+"/dynamicAttributes",
parentData:data,parentDataProperty:"dynamicAttributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate215.errors:vErrors.concat(validate215.errors),
errors=vErrors.length);var _valid0=_errs36===errors;if(valid11=valid11||_valid0,_valid0){var props0={};props0.isMicrosoftProduct=!0,props0.isAddon=!0,props0.prerequisiteSkus=
!0,props0.hasConstraints=!0,props0.upgradeTargetOffers=!0,props0.conversionInstructions=!0,props0.provisioningId=!0,props0.isSoftwareAssuranceApplicable=!0,props0.
internal=!0,props0.billingType=!0,props0.category=!0,props0.unitType=!0,props0.reselleeQualifications=!0,props0.resellerQualifications=!0,props0.armSkuName=!0,props0.
armRegionName=!0,props0.duration=!0,props0.termDuration=!0}let _errs37=errors;if(data18!=="\0branch"){let err18={instancePath:instancePath+"/dynamicAttributes",
schemaPath:"#/properties/dynamicAttributes/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}
var _valid0=_errs37===errors;valid11=valid11||_valid0;let _errs38=errors;if(data18!==null){let err19={instancePath:instancePath+"/dynamicAttributes",schemaPath:"\
#/properties/dynamicAttributes/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}var _valid0=_errs38===
errors;if(valid11=valid11||_valid0,valid11)errors=_errs34,vErrors!==null&&(_errs34?vErrors.length=_errs34:vErrors=null);else{let err20={instancePath:instancePath+
"/dynamicAttributes",schemaPath:"#/properties/dynamicAttributes/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data.
attestationProperties!==void 0){let data19=data.attestationProperties,_errs41=errors,valid12=!1,_errs42=errors;if(data19!=="\0union"){let err21={instancePath:instancePath+
"/attestationProperties",schemaPath:"#/properties/attestationProperties/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[
err21]:vErrors.push(err21),errors++}var _valid1=_errs42===errors;valid12=valid12||_valid1;let _errs43=errors;validate216(data19,{instancePath:instancePath+"/att\
estationProperties",parentData:data,parentDataProperty:"attestationProperties",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate216.errors:vErrors.concat(
validate216.errors),errors=vErrors.length);var _valid1=_errs43===errors;if(valid12=valid12||_valid1,_valid1){var props1={};props1.attestationType=!0,props1.enforceAttestation=
!0}let _errs44=errors;if(data19!=="\0branch"){let err22={instancePath:instancePath+"/attestationProperties",schemaPath:"#/properties/attestationProperties/anyOf\
/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}var _valid1=_errs44===errors;valid12=valid12||
_valid1;let _errs45=errors;if(data19!==null){let err23={instancePath:instancePath+"/attestationProperties",schemaPath:"#/properties/attestationProperties/anyOf/\
3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}var _valid1=_errs45===errors;if(valid12=valid12||_valid1,
valid12)errors=_errs41,vErrors!==null&&(_errs41?vErrors.length=_errs41:vErrors=null);else{let err24={instancePath:instancePath+"/attestationProperties",schemaPath:"\
#/properties/attestationProperties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data.consumptionType!==void 0){
let data20=data.consumptionType;if(typeof data20!="string"&&data20!==null){let err25={instancePath:instancePath+"/consumptionType",schemaPath:"#/properties/cons\
umptionType/type",keyword:"type",params:{type:schema91.properties.consumptionType.type}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}if(data.constraints!==
void 0){let data21=data.constraints;if(!Array.isArray(data21)&&data21!==null){let err26={instancePath:instancePath+"/constraints",schemaPath:"#/properties/const\
raints/type",keyword:"type",params:{type:schema91.properties.constraints.type}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}if(Array.isArray(data21)){
let len5=data21.length;for(let i5=0;i5<len5;i5++)validate217(data21[i5],{instancePath:instancePath+"/constraints/"+i5,parentData:data21,parentDataProperty:i5,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate217.errors:vErrors.concat(validate217.errors),errors=vErrors.length)}}if(data.specializedOfferProperties!==void 0){
let data23=data.specializedOfferProperties,_errs53=errors,valid15=!1,_errs54=errors;if(data23!=="\0union"){let err27={instancePath:instancePath+"/specializedOff\
erProperties",schemaPath:"#/properties/specializedOfferProperties/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err27]:
vErrors.push(err27),errors++}var _valid2=_errs54===errors;valid15=valid15||_valid2;let _errs55=errors;if(Array.isArray(data23)){let len6=data23.length;for(let i6=0;i6<
len6;i6++)validate219(data23[i6],{instancePath:instancePath+"/specializedOfferProperties/"+i6,parentData:data23,parentDataProperty:i6,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate219.errors:vErrors.concat(validate219.errors),errors=vErrors.length)}else{let err28={instancePath:instancePath+"/specializedOffe\
rProperties",schemaPath:"#/properties/specializedOfferProperties/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err28]:vErrors.push(
err28),errors++}var _valid2=_errs55===errors;valid15=valid15||_valid2;let _errs58=errors;if(data23!=="\0branch"){let err29={instancePath:instancePath+"/speciali\
zedOfferProperties",schemaPath:"#/properties/specializedOfferProperties/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=
[err29]:vErrors.push(err29),errors++}var _valid2=_errs58===errors;valid15=valid15||_valid2;let _errs59=errors;validate219(data23,{instancePath:instancePath+"/sp\
ecializedOfferProperties",parentData:data,parentDataProperty:"specializedOfferProperties",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate219.errors:
vErrors.concat(validate219.errors),errors=vErrors.length);var _valid2=_errs59===errors;if(valid15=valid15||_valid2,_valid2){var props2={};props2.startDate=!0,props2.
endDate=!0,props2.pricingPolicies=!0}let _errs60=errors;if(data23!=="\0branch"){let err30={instancePath:instancePath+"/specializedOfferProperties",schemaPath:"#\
/properties/specializedOfferProperties/anyOf/4/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}
var _valid2=_errs60===errors;valid15=valid15||_valid2;let _errs61=errors;if(data23!==null){let err31={instancePath:instancePath+"/specializedOfferProperties",schemaPath:"\
#/properties/specializedOfferProperties/anyOf/5/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}var _valid2=_errs61===
errors;if(valid15=valid15||_valid2,valid15)errors=_errs53,vErrors!==null&&(_errs53?vErrors.length=_errs53:vErrors=null);else{let err32={instancePath:instancePath+
"/specializedOfferProperties",schemaPath:"#/properties/specializedOfferProperties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err32]:vErrors.push(
err32),errors++}}if(data.minimumPurchaseCommitment!==void 0){let data25=data.minimumPurchaseCommitment,_errs64=errors,valid18=!1,_errs65=errors;if(data25!=="\0un\
ion"){let err33={instancePath:instancePath+"/minimumPurchaseCommitment",schemaPath:"#/properties/minimumPurchaseCommitment/anyOf/0/const",keyword:"const",params:{
allowedValue:"\0union"}};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}var _valid3=_errs65===errors;valid18=valid18||_valid3;let _errs66=errors;validate224(
data25,{instancePath:instancePath+"/minimumPurchaseCommitment",parentData:data,parentDataProperty:"minimumPurchaseCommitment",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate224.errors:vErrors.concat(validate224.errors),errors=vErrors.length);var _valid3=_errs66===errors;if(valid18=valid18||_valid3,_valid3){var props3={};
props3.grain=!0,props3.currencyCode=!0,props3.amount=!0}let _errs67=errors;if(data25!=="\0branch"){let err34={instancePath:instancePath+"/minimumPurchaseCommitm\
ent",schemaPath:"#/properties/minimumPurchaseCommitment/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err34]:vErrors.
push(err34),errors++}var _valid3=_errs67===errors;valid18=valid18||_valid3;let _errs68=errors;if(data25!==null){let err35={instancePath:instancePath+"/minimumPu\
rchaseCommitment",schemaPath:"#/properties/minimumPurchaseCommitment/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err35]:vErrors.push(
err35),errors++}var _valid3=_errs68===errors;if(valid18=valid18||_valid3,valid18)errors=_errs64,vErrors!==null&&(_errs64?vErrors.length=_errs64:vErrors=null);else{
let err36={instancePath:instancePath+"/minimumPurchaseCommitment",schemaPath:"#/properties/minimumPurchaseCommitment/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err36]:vErrors.push(err36),errors++}}data.links!==void 0&&(validate226(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"\
links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate226.errors:vErrors.concat(validate226.errors),errors=vErrors.length))}else{let err37={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}return validate229.errors=vErrors,errors===
0}validate229.evaluated={props:{id:!0,productId:!0,title:!0,description:!0,minimumQuantity:!0,maximumQuantity:!0,isTrial:!0,supportedBillingCycles:!0,purchasePrerequisites:!0,
inventoryVariables:!0,provisioningVariables:!0,actions:!0,termsOfUseUri:!0,dynamicAttributes:!0,attestationProperties:!0,consumptionType:!0,constraints:!0,specializedOfferProperties:!0,
minimumPurchaseCommitment:!0,links:!0},dynamicProps:!1,dynamicItems:!1};var check37=validate241;function validate241(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate241.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
items===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.totalCount!==void 0){let data0=data.totalCount;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err2={instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.items!==void 0){let data1=data.items;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate229(data1[i0],{instancePath:instancePath+"/items/"+i0,parentData:data1,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate229.errors:vErrors.concat(validate229.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.links!==void 0&&
(validate201(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate201.
errors:vErrors.concat(validate201.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+"/attributes",
parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=
vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
return validate241.errors=vErrors,errors===0}validate241.evaluated={props:{totalCount:!0,items:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check38=validate245,
schema93={type:"object",properties:{renewToId:{type:["string","null"]},isAutoRenewable:{type:["boolean","null"]}}};function validate245(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate245.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.renewToId!==void 0){let data0=data.renewToId;
if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/renewToId",schemaPath:"#/properties/renewToId/type",keyword:"type",params:{type:schema93.
properties.renewToId.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.isAutoRenewable!==void 0){let data1=data.isAutoRenewable;if(typeof data1!=
"boolean"&&data1!==null){let err1={instancePath:instancePath+"/isAutoRenewable",schemaPath:"#/properties/isAutoRenewable/type",keyword:"type",params:{type:schema93.
properties.isAutoRenewable.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate245.errors=vErrors,errors===0}validate245.evaluated={props:{renewToId:!0,
isAutoRenewable:!0},dynamicProps:!1,dynamicItems:!1};var check39=validate246,schema94={type:"object",properties:{applicableTermIds:{type:["array","null"],items:{
type:"string"}},renewalOptions:{type:["array","null"],items:{$ref:"schema:RenewalOption"}}}};function validate246(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate246.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.applicableTermIds!==void 0){let data0=data.applicableTermIds;
if(!Array.isArray(data0)&&data0!==null){let err0={instancePath:instancePath+"/applicableTermIds",schemaPath:"#/properties/applicableTermIds/type",keyword:"type",
params:{type:schema94.properties.applicableTermIds.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(Array.isArray(data0)){let len0=data0.length;
for(let i0=0;i0<len0;i0++)if(typeof data0[i0]!="string"){let err1={instancePath:instancePath+"/applicableTermIds/"+i0,schemaPath:"#/properties/applicableTermIds\
/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}}if(data.renewalOptions!==void 0){let data2=data.
renewalOptions;if(!Array.isArray(data2)&&data2!==null){let err2={instancePath:instancePath+"/renewalOptions",schemaPath:"#/properties/renewalOptions/type",keyword:"\
type",params:{type:schema94.properties.renewalOptions.type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(Array.isArray(data2)){let len1=data2.length;
for(let i1=0;i1<len1;i1++)validate245(data2[i1],{instancePath:instancePath+"/renewalOptions/"+i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate245.errors:vErrors.concat(validate245.errors),errors=vErrors.length)}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate246.errors=vErrors,errors===0}validate246.evaluated={props:{
applicableTermIds:!0,renewalOptions:!0},dynamicProps:!1,dynamicItems:!1};var check40=validate54,check41=validate248,schema95={type:"object",properties:{termDuration:{
type:["string","null"]},description:{type:["string","null"]}}};function validate248(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate248.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.termDuration!==void 0){let data0=data.termDuration;if(typeof data0!="string"&&data0!==null){let err0={
instancePath:instancePath+"/termDuration",schemaPath:"#/properties/termDuration/type",keyword:"type",params:{type:schema95.properties.termDuration.type}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.description!==void 0){let data1=data.description;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:schema95.properties.description.type}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate248.errors=vErrors,errors===0}validate248.evaluated={props:{termDuration:!0,description:!0},dynamicProps:!1,dynamicItems:!1};var check42=validate249,
schema96={type:"object",properties:{sequenceId:{type:["integer","null"]},type:{type:["string","null"]},expiresAfter:{type:["string","null"]}}};function validate249(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate249.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.sequenceId!==void 0){let data0=data.
sequenceId;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))&&data0!==null){let err0={instancePath:instancePath+"/sequenceId",schemaPath:"\
#/properties/sequenceId/type",keyword:"type",params:{type:schema96.properties.sequenceId.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.
type!==void 0){let data1=data.type;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:schema96.properties.type.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.expiresAfter!==void 0){let data2=data.expiresAfter;
if(typeof data2!="string"&&data2!==null){let err2={instancePath:instancePath+"/expiresAfter",schemaPath:"#/properties/expiresAfter/type",keyword:"type",params:{
type:schema96.properties.expiresAfter.type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate249.errors=vErrors,errors===0}validate249.evaluated={props:{
sequenceId:!0,type:!0,expiresAfter:!0},dynamicProps:!1,dynamicItems:!1};var check43=validate250,schema97={type:"object",properties:{refundOptions:{type:["array",
"null"],items:{$ref:"schema:TermRefundOption"}}}};function validate250(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate250.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.refundOptions!==void 0){let data0=data.refundOptions;if(!Array.isArray(data0)&&data0!==null){let err0={
instancePath:instancePath+"/refundOptions",schemaPath:"#/properties/refundOptions/type",keyword:"type",params:{type:schema97.properties.refundOptions.type}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++)validate249(data0[i0],{instancePath:instancePath+
"/refundOptions/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate249.errors:vErrors.concat(validate249.errors),
errors=vErrors.length)}}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}return validate250.errors=vErrors,errors===0}validate250.evaluated={props:{refundOptions:!0},dynamicProps:!1,dynamicItems:!1};var check44=validate252,schema98={
type:"object",properties:{id:{type:["string","null"]},duration:{$ref:"schema:TermDuration"},description:{type:["string","null"]},billingCycle:{anyOf:[{const:"\0u\
nion"},{$ref:"schema:BillingCycle"},{const:"\0branch"},{type:"null"}]},renewalOptions:{type:["array","null"],items:{$ref:"schema:TermRenewalOption"}},cancellationPolicies:{
type:["array","null"],items:{$ref:"schema:CancellationPolicy"}}}};function validate252(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate252.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.id!==void 0){let data0=data.id;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:schema98.properties.id.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.
duration!==void 0&&(validate54(data.duration,{instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)),data.description!==void 0){let data2=data.description;if(typeof data2!=
"string"&&data2!==null){let err1={instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:schema98.properties.
description.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.billingCycle!==void 0){let data3=data.billingCycle,_errs7=errors,valid1=!1,
_errs8=errors;if(data3!=="\0union"){let err2={instancePath:instancePath+"/billingCycle",schemaPath:"#/properties/billingCycle/anyOf/0/const",keyword:"const",params:{
allowedValue:"\0union"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs8===errors;valid1=valid1||_valid0;let _errs9=errors;validate56(
data3,{instancePath:instancePath+"/billingCycle",parentData:data,parentDataProperty:"billingCycle",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.
errors:vErrors.concat(validate56.errors),errors=vErrors.length);var _valid0=_errs9===errors;valid1=valid1||_valid0;let _errs10=errors;if(data3!=="\0branch"){let err3={
instancePath:instancePath+"/billingCycle",schemaPath:"#/properties/billingCycle/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs10===errors;valid1=valid1||_valid0;let _errs11=errors;if(data3!==null){let err4={instancePath:instancePath+
"/billingCycle",schemaPath:"#/properties/billingCycle/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
var _valid0=_errs11===errors;if(valid1=valid1||_valid0,valid1)errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null);else{let err5={instancePath:instancePath+
"/billingCycle",schemaPath:"#/properties/billingCycle/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.renewalOptions!==
void 0){let data4=data.renewalOptions;if(!Array.isArray(data4)&&data4!==null){let err6={instancePath:instancePath+"/renewalOptions",schemaPath:"#/properties/ren\
ewalOptions/type",keyword:"type",params:{type:schema98.properties.renewalOptions.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(Array.isArray(
data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate248(data4[i0],{instancePath:instancePath+"/renewalOptions/"+i0,parentData:data4,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate248.errors:vErrors.concat(validate248.errors),errors=vErrors.length)}}if(data.cancellationPolicies!==
void 0){let data6=data.cancellationPolicies;if(!Array.isArray(data6)&&data6!==null){let err7={instancePath:instancePath+"/cancellationPolicies",schemaPath:"#/pr\
operties/cancellationPolicies/type",keyword:"type",params:{type:schema98.properties.cancellationPolicies.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}if(Array.isArray(data6)){let len1=data6.length;for(let i1=0;i1<len1;i1++)validate250(data6[i1],{instancePath:instancePath+"/cancellationPolicies/"+i1,parentData:data6,
parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate250.errors:vErrors.concat(validate250.errors),errors=vErrors.length)}}}else{let err8={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate252.errors=vErrors,
errors===0}validate252.evaluated={props:{id:!0,duration:!0,description:!0,billingCycle:!0,renewalOptions:!0,cancellationPolicies:!0},dynamicProps:!1,dynamicItems:!1};
var check45=validate257,schema99={type:"object",properties:{units:{type:["string","null"]},description:{type:["string","null"]}}};function validate257(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate257.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.units!==void 0){let data0=data.units;
if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type:schema99.
properties.units.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.description!==void 0){let data1=data.description;if(typeof data1!="st\
ring"&&data1!==null){let err1={instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:schema99.properties.
description.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate257.errors=vErrors,errors===0}validate257.evaluated={props:{units:!0,description:!0},
dynamicProps:!1,dynamicItems:!1};var check46=validate258;function validate258(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate258.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data))data.
self!==void 0&&(validate174(data.self,{instancePath:instancePath+"/self",parentData:data,parentDataProperty:"self",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length));else{let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate258.errors=vErrors,errors===0}validate258.evaluated={props:{self:!0},dynamicProps:!1,
dynamicItems:!1};var check47=validate260,schema101={type:"object",required:["id","productId","skuId","catalogItemId"],properties:{id:{type:"string",minLength:1},
productId:{type:"string"},skuId:{type:"string"},catalogItemId:{type:"string",minLength:1},defaultCurrency:{anyOf:[{const:"\0union"},{$ref:"schema:CatalogCurrenc\
y"},{const:"\0branch"},{type:"null"}]},segment:{type:["string","null"]},country:{type:["string","null"]},isPurchasable:{type:["boolean","null"]},isRenewable:{type:[
"boolean","null"]},renewalInstructions:{type:["array","null"],items:{$ref:"schema:RenewalInstruction"}},terms:{type:["array","null"],items:{$ref:"schema:Term"}},
includedQuantityOptions:{type:["array","null"],items:{$ref:"schema:IncludedQuantityOption"}},product:{anyOf:[{const:"\0union"},{$ref:"schema:Product"},{const:"\0\
branch"},{type:"null"}]},sku:{anyOf:[{const:"\0union"},{$ref:"schema:Sku"},{const:"\0branch"},{type:"null"}]},links:{$ref:"schema:AvailabilityLinks"}}};function validate260(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate260.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.productId===void 0){
let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"productId"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.skuId===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"skuId"}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.catalogItemId===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"catalogItemId"}};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0=="string"){if(func1(data0)<1){let err4={instancePath:instancePath+
"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.productId!==void 0&&
typeof data.productId!="string"){let err6={instancePath:instancePath+"/productId",schemaPath:"#/properties/productId/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.skuId!==void 0&&typeof data.skuId!="string"){let err7={instancePath:instancePath+"/skuId",schemaPath:"\
#/properties/skuId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.catalogItemId!==void 0){let data3=data.
catalogItemId;if(typeof data3=="string"){if(func1(data3)<1){let err8={instancePath:instancePath+"/catalogItemId",schemaPath:"#/properties/catalogItemId/minLengt\
h",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/catalogItemId",schemaPath:"\
#/properties/catalogItemId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.defaultCurrency!==void 0){
let data4=data.defaultCurrency,_errs10=errors,valid1=!1,_errs11=errors;if(data4!=="\0union"){let err10={instancePath:instancePath+"/defaultCurrency",schemaPath:"\
#/properties/defaultCurrency/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs11===
errors;valid1=valid1||_valid0;let _errs12=errors;validate223(data4,{instancePath:instancePath+"/defaultCurrency",parentData:data,parentDataProperty:"defaultCurr\
ency",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate223.errors:vErrors.concat(validate223.errors),errors=vErrors.length);var _valid0=_errs12===errors;
if(valid1=valid1||_valid0,_valid0){var props0={};props0.code=!0,props0.symbol=!0}let _errs13=errors;if(data4!=="\0branch"){let err11={instancePath:instancePath+
"/defaultCurrency",schemaPath:"#/properties/defaultCurrency/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}var _valid0=_errs13===errors;valid1=valid1||_valid0;let _errs14=errors;if(data4!==null){let err12={instancePath:instancePath+"/defaultCurre\
ncy",schemaPath:"#/properties/defaultCurrency/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid0=_errs14===
errors;if(valid1=valid1||_valid0,valid1)errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null);else{let err13={instancePath:instancePath+"\
/defaultCurrency",schemaPath:"#/properties/defaultCurrency/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.
segment!==void 0){let data5=data.segment;if(typeof data5!="string"&&data5!==null){let err14={instancePath:instancePath+"/segment",schemaPath:"#/properties/segme\
nt/type",keyword:"type",params:{type:schema101.properties.segment.type}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.country!==void 0){
let data6=data.country;if(typeof data6!="string"&&data6!==null){let err15={instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"\
type",params:{type:schema101.properties.country.type}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.isPurchasable!==void 0){let data7=data.
isPurchasable;if(typeof data7!="boolean"&&data7!==null){let err16={instancePath:instancePath+"/isPurchasable",schemaPath:"#/properties/isPurchasable/type",keyword:"\
type",params:{type:schema101.properties.isPurchasable.type}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.isRenewable!==void 0){let data8=data.
isRenewable;if(typeof data8!="boolean"&&data8!==null){let err17={instancePath:instancePath+"/isRenewable",schemaPath:"#/properties/isRenewable/type",keyword:"ty\
pe",params:{type:schema101.properties.isRenewable.type}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.renewalInstructions!==void 0){let data9=data.
renewalInstructions;if(!Array.isArray(data9)&&data9!==null){let err18={instancePath:instancePath+"/renewalInstructions",schemaPath:"#/properties/renewalInstruct\
ions/type",keyword:"type",params:{type:schema101.properties.renewalInstructions.type}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(Array.isArray(
data9)){let len0=data9.length;for(let i0=0;i0<len0;i0++)validate246(data9[i0],{instancePath:instancePath+"/renewalInstructions/"+i0,parentData:data9,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate246.errors:vErrors.concat(validate246.errors),errors=vErrors.length)}}if(data.terms!==void 0){let data11=data.
terms;if(!Array.isArray(data11)&&data11!==null){let err19={instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:schema101.
properties.terms.type}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(Array.isArray(data11)){let len1=data11.length;for(let i1=0;i1<len1;i1++)validate252(
data11[i1],{instancePath:instancePath+"/terms/"+i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate252.errors:
vErrors.concat(validate252.errors),errors=vErrors.length)}}if(data.includedQuantityOptions!==void 0){let data13=data.includedQuantityOptions;if(!Array.isArray(data13)&&
data13!==null){let err20={instancePath:instancePath+"/includedQuantityOptions",schemaPath:"#/properties/includedQuantityOptions/type",keyword:"type",params:{type:schema101.
properties.includedQuantityOptions.type}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(Array.isArray(data13)){let len2=data13.length;for(let i2=0;i2<
len2;i2++)validate257(data13[i2],{instancePath:instancePath+"/includedQuantityOptions/"+i2,parentData:data13,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate257.errors:vErrors.concat(validate257.errors),errors=vErrors.length)}}if(data.product!==void 0){let data15=data.product,_errs34=errors,valid8=!1,
_errs35=errors;if(data15!=="\0union"){let err21={instancePath:instancePath+"/product",schemaPath:"#/properties/product/anyOf/0/const",keyword:"const",params:{allowedValue:"\
\0union"}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}var _valid1=_errs35===errors;valid8=valid8||_valid1;let _errs36=errors;validate197(data15,
{instancePath:instancePath+"/product",parentData:data,parentDataProperty:"product",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate197.errors:vErrors.
concat(validate197.errors),errors=vErrors.length);var _valid1=_errs36===errors;if(valid8=valid8||_valid1,_valid1){var props1={};props1.id=!0,props1.title=!0,props1.
description=!0,props1.productType=!0,props1.isMicrosoftProduct=!0,props1.publisherName=!0,props1.localizedAttributes=!0,props1.links=!0}let _errs37=errors;if(data15!==
"\0branch"){let err22={instancePath:instancePath+"/product",schemaPath:"#/properties/product/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===
null?vErrors=[err22]:vErrors.push(err22),errors++}var _valid1=_errs37===errors;valid8=valid8||_valid1;let _errs38=errors;if(data15!==null){let err23={instancePath:instancePath+
"/product",schemaPath:"#/properties/product/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}var _valid1=_errs38===
errors;if(valid8=valid8||_valid1,valid8)errors=_errs34,vErrors!==null&&(_errs34?vErrors.length=_errs34:vErrors=null);else{let err24={instancePath:instancePath+"\
/product",schemaPath:"#/properties/product/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data.sku!==void 0){
let data16=data.sku,_errs41=errors,valid9=!1,_errs42=errors;if(data16!=="\0union"){let err25={instancePath:instancePath+"/sku",schemaPath:"#/properties/sku/anyO\
f/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}var _valid2=_errs42===errors;valid9=valid9||
_valid2;let _errs43=errors;validate229(data16,{instancePath:instancePath+"/sku",parentData:data,parentDataProperty:"sku",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate229.errors:vErrors.concat(validate229.errors),errors=vErrors.length);var _valid2=_errs43===errors;if(valid9=valid9||_valid2,_valid2){var props2={};
props2.id=!0,props2.productId=!0,props2.title=!0,props2.description=!0,props2.minimumQuantity=!0,props2.maximumQuantity=!0,props2.isTrial=!0,props2.supportedBillingCycles=
!0,props2.purchasePrerequisites=!0,props2.inventoryVariables=!0,props2.provisioningVariables=!0,props2.actions=!0,props2.termsOfUseUri=!0,props2.dynamicAttributes=
!0,props2.attestationProperties=!0,props2.consumptionType=!0,props2.constraints=!0,props2.specializedOfferProperties=!0,props2.minimumPurchaseCommitment=!0,props2.
links=!0}let _errs44=errors;if(data16!=="\0branch"){let err26={instancePath:instancePath+"/sku",schemaPath:"#/properties/sku/anyOf/2/const",keyword:"const",params:{
allowedValue:"\0branch"}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}var _valid2=_errs44===errors;valid9=valid9||_valid2;let _errs45=errors;if(data16!==
null){let err27={instancePath:instancePath+"/sku",schemaPath:"#/properties/sku/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err27]:
vErrors.push(err27),errors++}var _valid2=_errs45===errors;if(valid9=valid9||_valid2,valid9)errors=_errs41,vErrors!==null&&(_errs41?vErrors.length=_errs41:vErrors=
null);else{let err28={instancePath:instancePath+"/sku",schemaPath:"#/properties/sku/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err28]:vErrors.push(
err28),errors++}}data.links!==void 0&&(validate258(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate258.errors:vErrors.concat(validate258.errors),errors=vErrors.length))}else{let err29={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}return validate260.errors=vErrors,errors===0}validate260.evaluated={props:{
id:!0,productId:!0,skuId:!0,catalogItemId:!0,defaultCurrency:!0,segment:!0,country:!0,isPurchasable:!0,isRenewable:!0,renewalInstructions:!0,terms:!0,includedQuantityOptions:!0,
product:!0,sku:!0,links:!0},dynamicProps:!1,dynamicItems:!1};var check48=validate268;function validate268(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate268.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
items===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.totalCount!==void 0){let data0=data.totalCount;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err2={instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.items!==void 0){let data1=data.items;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate260(data1[i0],{instancePath:instancePath+"/items/"+i0,parentData:data1,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate260.errors:vErrors.concat(validate260.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.links!==void 0&&
(validate201(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate201.
errors:vErrors.concat(validate201.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+"/attributes",
parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=
vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
return validate268.errors=vErrors,errors===0}validate268.evaluated={props:{totalCount:!0,items:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check49=validate53,
check50=validate272;function validate272(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate272.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate272.errors=vErrors,errors===0}validate272.
evaluated={dynamicProps:!1,dynamicItems:!1};var check51=validate273,schema104={type:"object",properties:{billingCycle:{anyOf:[{const:"\0union"},{$ref:"schema:Bi\
llingCycle"},{const:"\0branch"},{type:"null"}]},duration:{type:["string","null"]}}};function validate273(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate273.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.billingCycle!==void 0){let data0=data.billingCycle,_errs2=errors,valid1=!1,
_errs3=errors;if(data0!=="\0union"){let err0={instancePath:instancePath+"/billingCycle",schemaPath:"#/properties/billingCycle/anyOf/0/const",keyword:"const",params:{
allowedValue:"\0union"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs3===errors;valid1=valid1||_valid0;let _errs4=errors;validate56(
data0,{instancePath:instancePath+"/billingCycle",parentData:data,parentDataProperty:"billingCycle",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.
errors:vErrors.concat(validate56.errors),errors=vErrors.length);var _valid0=_errs4===errors;valid1=valid1||_valid0;let _errs5=errors;if(data0!=="\0branch"){let err1={
instancePath:instancePath+"/billingCycle",schemaPath:"#/properties/billingCycle/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs5===errors;valid1=valid1||_valid0;let _errs6=errors;if(data0!==null){let err2={instancePath:instancePath+
"/billingCycle",schemaPath:"#/properties/billingCycle/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
var _valid0=_errs6===errors;if(valid1=valid1||_valid0,valid1)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{let err3={instancePath:instancePath+
"/billingCycle",schemaPath:"#/properties/billingCycle/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.duration!==
void 0){let data1=data.duration;if(typeof data1!="string"&&data1!==null){let err4={instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",
keyword:"type",params:{type:schema104.properties.duration.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate273.errors=vErrors,errors===0}validate273.
evaluated={props:{billingCycle:!0,duration:!0},dynamicProps:!1,dynamicItems:!1};var check52=validate275,schema105={type:"object",properties:{type:{$ref:"schema:\
PromotionEligibilityErrorType"},description:{type:["string","null"]},minimumRequiredSeats:{type:["integer","null"]},maximumRequiredSeats:{type:["integer","null"]},
availableSeats:{type:["integer","null"]},maxPromotionRedemptionCount:{type:["integer","null"]},remainingPromotionRedemptionCount:{type:["integer","null"]},eligibleTerms:{
type:["array","null"],items:{$ref:"schema:EligibleTerm"}}}};function validate275(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate275.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.type!==void 0&&(validate272(data.type,{instancePath:instancePath+"/type",parentData:data,parentDataProperty:"\
type",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate272.errors:vErrors.concat(validate272.errors),errors=vErrors.length)),data.description!==void 0){
let data1=data.description;if(typeof data1!="string"&&data1!==null){let err0={instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",
keyword:"type",params:{type:schema105.properties.description.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.minimumRequiredSeats!==void 0){
let data2=data.minimumRequiredSeats;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null){let err1={instancePath:instancePath+
"/minimumRequiredSeats",schemaPath:"#/properties/minimumRequiredSeats/type",keyword:"type",params:{type:schema105.properties.minimumRequiredSeats.type}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.maximumRequiredSeats!==void 0){let data3=data.maximumRequiredSeats;if(!(typeof data3=="number"&&!(data3%
1)&&!isNaN(data3)&&isFinite(data3))&&data3!==null){let err2={instancePath:instancePath+"/maximumRequiredSeats",schemaPath:"#/properties/maximumRequiredSeats/typ\
e",keyword:"type",params:{type:schema105.properties.maximumRequiredSeats.type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.availableSeats!==
void 0){let data4=data.availableSeats;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null){let err3={instancePath:instancePath+
"/availableSeats",schemaPath:"#/properties/availableSeats/type",keyword:"type",params:{type:schema105.properties.availableSeats.type}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}if(data.maxPromotionRedemptionCount!==void 0){let data5=data.maxPromotionRedemptionCount;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(
data5)&&isFinite(data5))&&data5!==null){let err4={instancePath:instancePath+"/maxPromotionRedemptionCount",schemaPath:"#/properties/maxPromotionRedemptionCount/\
type",keyword:"type",params:{type:schema105.properties.maxPromotionRedemptionCount.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.remainingPromotionRedemptionCount!==
void 0){let data6=data.remainingPromotionRedemptionCount;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==null){let err5={instancePath:instancePath+
"/remainingPromotionRedemptionCount",schemaPath:"#/properties/remainingPromotionRedemptionCount/type",keyword:"type",params:{type:schema105.properties.remainingPromotionRedemptionCount.
type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.eligibleTerms!==void 0){let data7=data.eligibleTerms;if(!Array.isArray(data7)&&data7!==
null){let err6={instancePath:instancePath+"/eligibleTerms",schemaPath:"#/properties/eligibleTerms/type",keyword:"type",params:{type:schema105.properties.eligibleTerms.
type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(Array.isArray(data7)){let len0=data7.length;for(let i0=0;i0<len0;i0++)validate273(data7[i0],
{instancePath:instancePath+"/eligibleTerms/"+i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate273.errors:vErrors.
concat(validate273.errors),errors=vErrors.length)}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}return validate275.errors=vErrors,errors===0}validate275.evaluated={props:{type:!0,description:!0,minimumRequiredSeats:!0,maximumRequiredSeats:!0,
availableSeats:!0,maxPromotionRedemptionCount:!0,remainingPromotionRedemptionCount:!0,eligibleTerms:!0},dynamicProps:!1,dynamicItems:!1};var check53=validate278,
schema106={type:"object",required:["isEligible"],properties:{promotionId:{type:["string","null"]},isEligible:{type:"boolean"},errors:{type:["array","null"],items:{
$ref:"schema:PromotionEligibilityError"}}}};function validate278(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate278.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.isEligible===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"isEligib\
le"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.promotionId!==void 0){let data0=data.promotionId;if(typeof data0!="string"&&data0!==null){
let err1={instancePath:instancePath+"/promotionId",schemaPath:"#/properties/promotionId/type",keyword:"type",params:{type:schema106.properties.promotionId.type}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.isEligible!==void 0&&typeof data.isEligible!="boolean"){let err2={instancePath:instancePath+"\
/isEligible",schemaPath:"#/properties/isEligible/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
errors!==void 0){let data2=data.errors;if(!Array.isArray(data2)&&data2!==null){let err3={instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/typ\
e",keyword:"type",params:{type:schema106.properties.errors.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(Array.isArray(data2)){let len0=data2.
length;for(let i0=0;i0<len0;i0++)validate275(data2[i0],{instancePath:instancePath+"/errors/"+i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate275.errors:vErrors.concat(validate275.errors),errors=vErrors.length)}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate278.errors=vErrors,errors===0}validate278.evaluated={props:{
promotionId:!0,isEligible:!0,errors:!0},dynamicProps:!1,dynamicItems:!1};var check54=validate280,schema107={type:"object",required:["catalogItemId","eligibiliti\
es"],properties:{id:{type:["integer","string"]},catalogItemId:{type:"string"},quantity:{type:["integer","null"]},billingCycle:{anyOf:[{const:"\0union"},{$ref:"s\
chema:BillingCycle"},{const:"\0branch"},{type:"null"}]},termDuration:{type:["string","null"]},eligibilities:{type:"array",items:{$ref:"schema:PromotionEligibili\
ty"}},attributes:{$ref:"schema:ResourceAttributes"}}};function validate280(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate280.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.catalogItemId===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
catalogItemId"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.eligibilities===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"eligibilities"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.id!==void 0){let data0=data.id;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))&&typeof data0!="string"){let err2={instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:schema107.properties.id.type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.catalogItemId!==void 0&&typeof data.catalogItemId!=
"string"){let err3={instancePath:instancePath+"/catalogItemId",schemaPath:"#/properties/catalogItemId/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}if(data.quantity!==void 0){let data2=data.quantity;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&
data2!==null){let err4={instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type:schema107.properties.quantity.
type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.billingCycle!==void 0){let data3=data.billingCycle,_errs8=errors,valid1=!1,_errs9=errors;
if(data3!=="\0union"){let err5={instancePath:instancePath+"/billingCycle",schemaPath:"#/properties/billingCycle/anyOf/0/const",keyword:"const",params:{allowedValue:"\
\0union"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs9===errors;valid1=valid1||_valid0;let _errs10=errors;validate56(data3,{instancePath:instancePath+
"/billingCycle",parentData:data,parentDataProperty:"billingCycle",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.
errors),errors=vErrors.length);var _valid0=_errs10===errors;valid1=valid1||_valid0;let _errs11=errors;if(data3!=="\0branch"){let err6={instancePath:instancePath+
"/billingCycle",schemaPath:"#/properties/billingCycle/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}var _valid0=_errs11===errors;valid1=valid1||_valid0;let _errs12=errors;if(data3!==null){let err7={instancePath:instancePath+"/billingCycle",schemaPath:"\
#/properties/billingCycle/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs12===errors;
if(valid1=valid1||_valid0,valid1)errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null);else{let err8={instancePath:instancePath+"/billingCyc\
le",schemaPath:"#/properties/billingCycle/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.termDuration!==void 0){
let data4=data.termDuration;if(typeof data4!="string"&&data4!==null){let err9={instancePath:instancePath+"/termDuration",schemaPath:"#/properties/termDuration/t\
ype",keyword:"type",params:{type:schema107.properties.termDuration.type}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.eligibilities!==void 0){
let data5=data.eligibilities;if(Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<len0;i0++)validate278(data5[i0],{instancePath:instancePath+"/eligibi\
lities/"+i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate278.errors:vErrors.concat(validate278.errors),errors=
vErrors.length)}else{let err10={instancePath:instancePath+"/eligibilities",schemaPath:"#/properties/eligibilities/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}}data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+"/attributes",parentData:data,
parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=vErrors.length))}else{
let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate280.
errors=vErrors,errors===0}validate280.evaluated={props:{id:!0,catalogItemId:!0,quantity:!0,billingCycle:!0,termDuration:!0,eligibilities:!0,attributes:!0},dynamicProps:!1,
dynamicItems:!1};var check55=validate284;function validate284(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate284.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
items===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.totalCount!==void 0){let data0=data.totalCount;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err2={instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.items!==void 0){let data1=data.items;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate280(data1[i0],{instancePath:instancePath+"/items/"+i0,parentData:data1,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate280.errors:vErrors.concat(validate280.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.links!==void 0&&
(validate201(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate201.
errors:vErrors.concat(validate201.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+"/attributes",
parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=
vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
return validate284.errors=vErrors,errors===0}validate284.evaluated={props:{totalCount:!0,items:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check56=validate288,
schema109={type:"object",properties:{addressLine1:{type:["string","null"]},addressLine2:{type:["string","null"]},city:{type:["string","null"]},state:{type:["str\
ing","null"]},postalCode:{type:["string","null"]},country:{type:["string","null"]},region:{type:["string","null"]},firstName:{type:["string","null"]},middleName:{
type:["string","null"]},lastName:{type:["string","null"]},phoneNumber:{type:["string","null"]}}};function validate288(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate288.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.addressLine1!==void 0){let data0=data.addressLine1;if(typeof data0!=
"string"&&data0!==null){let err0={instancePath:instancePath+"/addressLine1",schemaPath:"#/properties/addressLine1/type",keyword:"type",params:{type:schema109.properties.
addressLine1.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.addressLine2!==void 0){let data1=data.addressLine2;if(typeof data1!="stri\
ng"&&data1!==null){let err1={instancePath:instancePath+"/addressLine2",schemaPath:"#/properties/addressLine2/type",keyword:"type",params:{type:schema109.properties.
addressLine2.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.city!==void 0){let data2=data.city;if(typeof data2!="string"&&data2!==null){
let err2={instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type:schema109.properties.city.type}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.state!==void 0){let data3=data.state;if(typeof data3!="string"&&data3!==null){let err3={instancePath:instancePath+"/\
state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:schema109.properties.state.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}
if(data.postalCode!==void 0){let data4=data.postalCode;if(typeof data4!="string"&&data4!==null){let err4={instancePath:instancePath+"/postalCode",schemaPath:"#/\
properties/postalCode/type",keyword:"type",params:{type:schema109.properties.postalCode.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.
country!==void 0){let data5=data.country;if(typeof data5!="string"&&data5!==null){let err5={instancePath:instancePath+"/country",schemaPath:"#/properties/countr\
y/type",keyword:"type",params:{type:schema109.properties.country.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.region!==void 0){let data6=data.
region;if(typeof data6!="string"&&data6!==null){let err6={instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:schema109.
properties.region.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.firstName!==void 0){let data7=data.firstName;if(typeof data7!="strin\
g"&&data7!==null){let err7={instancePath:instancePath+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type:schema109.properties.firstName.
type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.middleName!==void 0){let data8=data.middleName;if(typeof data8!="string"&&data8!==null){
let err8={instancePath:instancePath+"/middleName",schemaPath:"#/properties/middleName/type",keyword:"type",params:{type:schema109.properties.middleName.type}};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.lastName!==void 0){let data9=data.lastName;if(typeof data9!="string"&&data9!==null){let err9={instancePath:instancePath+
"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:schema109.properties.lastName.type}};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}}if(data.phoneNumber!==void 0){let data10=data.phoneNumber;if(typeof data10!="string"&&data10!==null){let err10={instancePath:instancePath+"/phon\
eNumber",schemaPath:"#/properties/phoneNumber/type",keyword:"type",params:{type:schema109.properties.phoneNumber.type}};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}}}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}
return validate288.errors=vErrors,errors===0}validate288.evaluated={props:{addressLine1:!0,addressLine2:!0,city:!0,state:!0,postalCode:!0,country:!0,region:!0,firstName:!0,
middleName:!0,lastName:!0,phoneNumber:!0},dynamicProps:!1,dynamicItems:!1};var check57=validate289;function validate289(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate289.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data))data.
self!==void 0&&(validate174(data.self,{instancePath:instancePath+"/self",parentData:data,parentDataProperty:"self",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length));else{let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate289.errors=vErrors,errors===0}validate289.evaluated={props:{self:!0},dynamicProps:!1,
dynamicItems:!1};var check58=validate291,schema111={type:"object",properties:{tenantId:{type:["string","null"]},domain:{type:["string","null"]},companyName:{type:[
"string","null"]},address:{anyOf:[{const:"\0union"},{$ref:"schema:Address"},{const:"\0branch"},{type:"null"}]},email:{type:["string","null"]},organizationRegistrationNumber:{
type:["string","null"]},links:{$ref:"schema:ProfileLinks"},attributes:{$ref:"schema:ResourceAttributes"}}};function validate291(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate291.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.tenantId!==void 0){let data0=data.tenantId;
if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/tenantId",schemaPath:"#/properties/tenantId/type",keyword:"type",params:{type:schema111.
properties.tenantId.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.domain!==void 0){let data1=data.domain;if(typeof data1!="string"&&
data1!==null){let err1={instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type:schema111.properties.domain.type}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.companyName!==void 0){let data2=data.companyName;if(typeof data2!="string"&&data2!==null){let err2={
instancePath:instancePath+"/companyName",schemaPath:"#/properties/companyName/type",keyword:"type",params:{type:schema111.properties.companyName.type}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.address!==void 0){let data3=data.address,_errs8=errors,valid1=!1,_errs9=errors;if(data3!=="\0union"){let err3={
instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}var _valid0=_errs9===errors;valid1=valid1||_valid0;let _errs10=errors;validate288(data3,{instancePath:instancePath+"/address",parentData:data,
parentDataProperty:"address",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate288.errors:vErrors.concat(validate288.errors),errors=vErrors.length);var _valid0=_errs10===
errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.addressLine1=!0,props0.addressLine2=!0,props0.city=!0,props0.state=!0,props0.postalCode=!0,props0.
country=!0,props0.region=!0,props0.firstName=!0,props0.middleName=!0,props0.lastName=!0,props0.phoneNumber=!0}let _errs11=errors;if(data3!=="\0branch"){let err4={
instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}var _valid0=_errs11===errors;valid1=valid1||_valid0;let _errs12=errors;if(data3!==null){let err5={instancePath:instancePath+"/addres\
s",schemaPath:"#/properties/address/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs12===
errors;if(valid1=valid1||_valid0,valid1)errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null);else{let err6={instancePath:instancePath+"/add\
ress",schemaPath:"#/properties/address/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.email!==void 0){let data4=data.
email;if(typeof data4!="string"&&data4!==null){let err7={instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:schema111.
properties.email.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.organizationRegistrationNumber!==void 0){let data5=data.organizationRegistrationNumber;
if(typeof data5!="string"&&data5!==null){let err8={instancePath:instancePath+"/organizationRegistrationNumber",schemaPath:"#/properties/organizationRegistration\
Number/type",keyword:"type",params:{type:schema111.properties.organizationRegistrationNumber.type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}data.
links!==void 0&&(validate289(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate289.errors:vErrors.concat(validate289.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+
"/attributes",parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),
errors=vErrors.length))}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++}return validate291.errors=vErrors,errors===0}validate291.evaluated={props:{tenantId:!0,domain:!0,companyName:!0,address:!0,email:!0,organizationRegistrationNumber:!0,
links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check59=validate295,schema112={type:"object",properties:{id:{type:["string","null"]},firstName:{type:[
"string","null"]},lastName:{type:["string","null"]},email:{type:["string","null"]},culture:{type:["string","null"]},language:{type:["string","null"]},companyName:{
type:["string","null"]},defaultAddress:{anyOf:[{const:"\0union"},{$ref:"schema:Address"},{const:"\0branch"},{type:"null"}]},links:{$ref:"schema:ProfileLinks"},attributes:{
$ref:"schema:ResourceAttributes"}}};function validate295(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate295.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.id!==void 0){let data0=data.id;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:schema112.properties.id.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.firstName!==
void 0){let data1=data.firstName;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/firstName",schemaPath:"#/properties/firstName/ty\
pe",keyword:"type",params:{type:schema112.properties.firstName.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.lastName!==void 0){let data2=data.
lastName;if(typeof data2!="string"&&data2!==null){let err2={instancePath:instancePath+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{
type:schema112.properties.lastName.type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.email!==void 0){let data3=data.email;if(typeof data3!=
"string"&&data3!==null){let err3={instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:schema112.properties.email.
type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.culture!==void 0){let data4=data.culture;if(typeof data4!="string"&&data4!==null){let err4={
instancePath:instancePath+"/culture",schemaPath:"#/properties/culture/type",keyword:"type",params:{type:schema112.properties.culture.type}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}if(data.language!==void 0){let data5=data.language;if(typeof data5!="string"&&data5!==null){let err5={instancePath:instancePath+
"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:schema112.properties.language.type}};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}}if(data.companyName!==void 0){let data6=data.companyName;if(typeof data6!="string"&&data6!==null){let err6={instancePath:instancePath+"/companyN\
ame",schemaPath:"#/properties/companyName/type",keyword:"type",params:{type:schema112.properties.companyName.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}if(data.defaultAddress!==void 0){let data7=data.defaultAddress,_errs16=errors,valid1=!1,_errs17=errors;if(data7!=="\0union"){let err7={instancePath:instancePath+
"/defaultAddress",schemaPath:"#/properties/defaultAddress/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}var _valid0=_errs17===errors;valid1=valid1||_valid0;let _errs18=errors;validate288(data7,{instancePath:instancePath+"/defaultAddress",parentData:data,
parentDataProperty:"defaultAddress",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate288.errors:vErrors.concat(validate288.errors),errors=vErrors.length);
var _valid0=_errs18===errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.addressLine1=!0,props0.addressLine2=!0,props0.city=!0,props0.state=!0,props0.
postalCode=!0,props0.country=!0,props0.region=!0,props0.firstName=!0,props0.middleName=!0,props0.lastName=!0,props0.phoneNumber=!0}let _errs19=errors;if(data7!==
"\0branch"){let err8={instancePath:instancePath+"/defaultAddress",schemaPath:"#/properties/defaultAddress/anyOf/2/const",keyword:"const",params:{allowedValue:"\0\
branch"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs19===errors;valid1=valid1||_valid0;let _errs20=errors;if(data7!==null){let err9={
instancePath:instancePath+"/defaultAddress",schemaPath:"#/properties/defaultAddress/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}var _valid0=_errs20===errors;if(valid1=valid1||_valid0,valid1)errors=_errs16,vErrors!==null&&(_errs16?vErrors.length=_errs16:vErrors=
null);else{let err10={instancePath:instancePath+"/defaultAddress",schemaPath:"#/properties/defaultAddress/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}data.links!==void 0&&(validate289(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate289.errors:vErrors.concat(validate289.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate108(
data.attributes,{instancePath:instancePath+"/attributes",parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.
errors:vErrors.concat(validate108.errors),errors=vErrors.length))}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}return validate295.errors=vErrors,errors===0}validate295.evaluated={props:{id:!0,firstName:!0,lastName:!0,email:!0,
culture:!0,language:!0,companyName:!0,defaultAddress:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check60=validate299;function validate299(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate299.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate299.errors=vErrors,errors===0}validate299.
evaluated={dynamicProps:!1,dynamicItems:!1};var check61=validate300;function validate300(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate300.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data))data.
self!==void 0&&(validate174(data.self,{instancePath:instancePath+"/self",parentData:data,parentDataProperty:"self",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length));else{let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate300.errors=vErrors,errors===0}validate300.evaluated={props:{self:!0},dynamicProps:!1,
dynamicItems:!1};var check62=validate302,schema115={type:"object",required:["id"],properties:{id:{type:"string",minLength:1},commerceId:{type:["string","null"]},
companyProfile:{anyOf:[{const:"\0union"},{$ref:"schema:CustomerCompanyProfile"},{const:"\0branch"},{type:"null"}]},billingProfile:{anyOf:[{const:"\0union"},{$ref:"\
schema:CustomerBillingProfile"},{const:"\0branch"},{type:"null"}]},relationshipToPartner:{anyOf:[{const:"\0union"},{$ref:"schema:RelationshipToPartner"},{const:"\
\0branch"},{type:"null"}]},allowDelegatedAccess:{type:["boolean","null"]},customDomains:{type:["array","null"],items:{type:"string"}},associatedPartnerId:{type:[
"string","null"]},enableGDAPByDefault:{type:["boolean","null"]},links:{$ref:"schema:CustomerLinks"},attributes:{$ref:"schema:ResourceAttributes"}}};function validate302(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate302.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.id!==void 0){let data0=data.
id;if(typeof data0=="string"){if(func1(data0)<1){let err1={instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.commerceId!==void 0){let data1=data.commerceId;if(typeof data1!="string"&&data1!==
null){let err3={instancePath:instancePath+"/commerceId",schemaPath:"#/properties/commerceId/type",keyword:"type",params:{type:schema115.properties.commerceId.type}};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.companyProfile!==void 0){let data2=data.companyProfile,_errs6=errors,valid1=!1,_errs7=errors;
if(data2!=="\0union"){let err4={instancePath:instancePath+"/companyProfile",schemaPath:"#/properties/companyProfile/anyOf/0/const",keyword:"const",params:{allowedValue:"\
\0union"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs7===errors;valid1=valid1||_valid0;let _errs8=errors;validate291(data2,{instancePath:instancePath+
"/companyProfile",parentData:data,parentDataProperty:"companyProfile",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate291.errors:vErrors.concat(validate291.
errors),errors=vErrors.length);var _valid0=_errs8===errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.tenantId=!0,props0.domain=!0,props0.companyName=
!0,props0.address=!0,props0.email=!0,props0.organizationRegistrationNumber=!0,props0.links=!0,props0.attributes=!0}let _errs9=errors;if(data2!=="\0branch"){let err5={
instancePath:instancePath+"/companyProfile",schemaPath:"#/properties/companyProfile/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs9===errors;valid1=valid1||_valid0;let _errs10=errors;if(data2!==null){let err6={instancePath:instancePath+
"/companyProfile",schemaPath:"#/properties/companyProfile/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
var _valid0=_errs10===errors;if(valid1=valid1||_valid0,valid1)errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null);else{let err7={instancePath:instancePath+
"/companyProfile",schemaPath:"#/properties/companyProfile/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.billingProfile!==
void 0){let data3=data.billingProfile,_errs13=errors,valid2=!1,_errs14=errors;if(data3!=="\0union"){let err8={instancePath:instancePath+"/billingProfile",schemaPath:"\
#/properties/billingProfile/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid1=_errs14===
errors;valid2=valid2||_valid1;let _errs15=errors;validate295(data3,{instancePath:instancePath+"/billingProfile",parentData:data,parentDataProperty:"billingProfi\
le",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length);var _valid1=_errs15===errors;
if(valid2=valid2||_valid1,_valid1){var props1={};props1.id=!0,props1.firstName=!0,props1.lastName=!0,props1.email=!0,props1.culture=!0,props1.language=!0,props1.
companyName=!0,props1.defaultAddress=!0,props1.links=!0,props1.attributes=!0}let _errs16=errors;if(data3!=="\0branch"){let err9={instancePath:instancePath+"/bil\
lingProfile",schemaPath:"#/properties/billingProfile/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}var _valid1=_errs16===errors;valid2=valid2||_valid1;let _errs17=errors;if(data3!==null){let err10={instancePath:instancePath+"/billingProfile",schemaPath:"\
#/properties/billingProfile/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid1=_errs17===
errors;if(valid2=valid2||_valid1,valid2)errors=_errs13,vErrors!==null&&(_errs13?vErrors.length=_errs13:vErrors=null);else{let err11={instancePath:instancePath+"\
/billingProfile",schemaPath:"#/properties/billingProfile/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.
relationshipToPartner!==void 0){let data4=data.relationshipToPartner,_errs20=errors,valid3=!1,_errs21=errors;if(data4!=="\0union"){let err12={instancePath:instancePath+
"/relationshipToPartner",schemaPath:"#/properties/relationshipToPartner/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[
err12]:vErrors.push(err12),errors++}var _valid2=_errs21===errors;valid3=valid3||_valid2;let _errs22=errors;validate299(data4,{instancePath:instancePath+"/relati\
onshipToPartner",parentData:data,parentDataProperty:"relationshipToPartner",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate299.errors:vErrors.concat(
validate299.errors),errors=vErrors.length);var _valid2=_errs22===errors;valid3=valid3||_valid2;let _errs23=errors;if(data4!=="\0branch"){let err13={instancePath:instancePath+
"/relationshipToPartner",schemaPath:"#/properties/relationshipToPartner/anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=
[err13]:vErrors.push(err13),errors++}var _valid2=_errs23===errors;valid3=valid3||_valid2;let _errs24=errors;if(data4!==null){let err14={instancePath:instancePath+
"/relationshipToPartner",schemaPath:"#/properties/relationshipToPartner/anyOf/3/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err14]:vErrors.
push(err14),errors++}var _valid2=_errs24===errors;if(valid3=valid3||_valid2,valid3)errors=_errs20,vErrors!==null&&(_errs20?vErrors.length=_errs20:vErrors=null);else{
let err15={instancePath:instancePath+"/relationshipToPartner",schemaPath:"#/properties/relationshipToPartner/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err15]:vErrors.push(err15),errors++}}if(data.allowDelegatedAccess!==void 0){let data5=data.allowDelegatedAccess;if(typeof data5!="boolean"&&data5!==null){let err16={
instancePath:instancePath+"/allowDelegatedAccess",schemaPath:"#/properties/allowDelegatedAccess/type",keyword:"type",params:{type:schema115.properties.allowDelegatedAccess.
type}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.customDomains!==void 0){let data6=data.customDomains;if(!Array.isArray(data6)&&data6!==
null){let err17={instancePath:instancePath+"/customDomains",schemaPath:"#/properties/customDomains/type",keyword:"type",params:{type:schema115.properties.customDomains.
type}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)if(typeof data6[i0]!=
"string"){let err18={instancePath:instancePath+"/customDomains/"+i0,schemaPath:"#/properties/customDomains/items/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err18]:vErrors.push(err18),errors++}}}if(data.associatedPartnerId!==void 0){let data8=data.associatedPartnerId;if(typeof data8!="string"&&data8!==
null){let err19={instancePath:instancePath+"/associatedPartnerId",schemaPath:"#/properties/associatedPartnerId/type",keyword:"type",params:{type:schema115.properties.
associatedPartnerId.type}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data.enableGDAPByDefault!==void 0){let data9=data.enableGDAPByDefault;
if(typeof data9!="boolean"&&data9!==null){let err20={instancePath:instancePath+"/enableGDAPByDefault",schemaPath:"#/properties/enableGDAPByDefault/type",keyword:"\
type",params:{type:schema115.properties.enableGDAPByDefault.type}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}data.links!==void 0&&(validate300(
data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate300.errors:
vErrors.concat(validate300.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+"/attributes",parentData:data,
parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=vErrors.length))}else{
let err21={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}return validate302.
errors=vErrors,errors===0}validate302.evaluated={props:{id:!0,commerceId:!0,companyProfile:!0,billingProfile:!0,relationshipToPartner:!0,allowDelegatedAccess:!0,
customDomains:!0,associatedPartnerId:!0,enableGDAPByDefault:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check63=validate308;function validate308(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate308.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
items===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.totalCount!==void 0){let data0=data.totalCount;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err2={instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.items!==void 0){let data1=data.items;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate302(data1[i0],{instancePath:instancePath+"/items/"+i0,parentData:data1,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate302.errors:vErrors.concat(validate302.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.links!==void 0&&
(validate201(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate201.
errors:vErrors.concat(validate201.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+"/attributes",
parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=
vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
return validate308.errors=vErrors,errors===0}validate308.evaluated={props:{totalCount:!0,items:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check64=validate64,
check65=validate312,schema117={type:"object",required:["templateId"],properties:{templateId:{type:"string",minLength:1},agreementType:{$ref:"schema:AgreementTyp\
e"},agreementLink:{type:["string","null"]},versionRank:{type:["integer","null"]}}};function validate312(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate312.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.templateId===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"templateId"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.templateId!==void 0){let data0=data.templateId;
if(typeof data0=="string"){if(func1(data0)<1){let err1={instancePath:instancePath+"/templateId",schemaPath:"#/properties/templateId/minLength",keyword:"minLengt\
h",params:{limit:1}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+"/templateId",schemaPath:"#/properties/\
templateId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.agreementType!==void 0&&(validate64(data.
agreementType,{instancePath:instancePath+"/agreementType",parentData:data,parentDataProperty:"agreementType",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.agreementLink!==void 0){let data2=data.agreementLink;if(typeof data2!="string"&&
data2!==null){let err3={instancePath:instancePath+"/agreementLink",schemaPath:"#/properties/agreementLink/type",keyword:"type",params:{type:schema117.properties.
agreementLink.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.versionRank!==void 0){let data3=data.versionRank;if(!(typeof data3=="num\
ber"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))&&data3!==null){let err4={instancePath:instancePath+"/versionRank",schemaPath:"#/properties/versionRank/type",keyword:"\
type",params:{type:schema117.properties.versionRank.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate312.errors=vErrors,errors===0}validate312.
evaluated={props:{templateId:!0,agreementType:!0,agreementLink:!0,versionRank:!0},dynamicProps:!1,dynamicItems:!1};var check66=validate314;function validate314(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate314.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
items===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.totalCount!==void 0){let data0=data.totalCount;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err2={instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.items!==void 0){let data1=data.items;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate312(data1[i0],{instancePath:instancePath+"/items/"+i0,parentData:data1,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate312.errors:vErrors.concat(validate312.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.links!==void 0&&
(validate201(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate201.
errors:vErrors.concat(validate201.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+"/attributes",
parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=
vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
return validate314.errors=vErrors,errors===0}validate314.evaluated={props:{totalCount:!0,items:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check67=validate60,
check68=validate318,schema119={type:"object",required:["templateId","type"],properties:{userId:{type:["string","null"]},primaryContact:{anyOf:[{const:"\0union"},
{$ref:"schema:AgreementContact"},{const:"\0branch"},{type:"null"}]},templateId:{type:"string"},dateAgreed:{$ref:"schema:Timestamp"},type:{$ref:"schema:Agreement\
Type"},agreementLink:{type:["string","null"]}}};function validate318(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate318.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.templateId===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"template\
Id"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.type===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.userId!==void 0){let data0=data.userId;if(typeof data0!="string"&&data0!==
null){let err2={instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type:schema119.properties.userId.type}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.primaryContact!==void 0){let data1=data.primaryContact,_errs4=errors,valid1=!1,_errs5=errors;if(data1!==
"\0union"){let err3={instancePath:instancePath+"/primaryContact",schemaPath:"#/properties/primaryContact/anyOf/0/const",keyword:"const",params:{allowedValue:"\0u\
nion"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs5===errors;valid1=valid1||_valid0;let _errs6=errors;validate60(data1,{instancePath:instancePath+
"/primaryContact",parentData:data,parentDataProperty:"primaryContact",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.
errors),errors=vErrors.length);var _valid0=_errs6===errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.firstName=!0,props0.lastName=!0,props0.email=
!0,props0.phoneNumber=!0}let _errs7=errors;if(data1!=="\0branch"){let err4={instancePath:instancePath+"/primaryContact",schemaPath:"#/properties/primaryContact/\
anyOf/2/const",keyword:"const",params:{allowedValue:"\0branch"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs7===errors;valid1=valid1||
_valid0;let _errs8=errors;if(data1!==null){let err5={instancePath:instancePath+"/primaryContact",schemaPath:"#/properties/primaryContact/anyOf/3/type",keyword:"\
type",params:{type:"null"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs8===errors;if(valid1=valid1||_valid0,valid1)errors=_errs4,
vErrors!==null&&(_errs4?vErrors.length=_errs4:vErrors=null);else{let err6={instancePath:instancePath+"/primaryContact",schemaPath:"#/properties/primaryContact/a\
nyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.templateId!==void 0&&typeof data.templateId!="string"){let err7={
instancePath:instancePath+"/templateId",schemaPath:"#/properties/templateId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}if(data.dateAgreed!==void 0&&(validate62(data.dateAgreed,{instancePath:instancePath+"/dateAgreed",parentData:data,parentDataProperty:"dateAgreed",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length)),data.type!==void 0&&(validate64(data.
type,{instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(
validate64.errors),errors=vErrors.length)),data.agreementLink!==void 0){let data5=data.agreementLink;if(typeof data5!="string"&&data5!==null){let err8={instancePath:instancePath+
"/agreementLink",schemaPath:"#/properties/agreementLink/type",keyword:"type",params:{type:schema119.properties.agreementLink.type}};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}return validate318.errors=vErrors,errors===0}validate318.evaluated={props:{userId:!0,primaryContact:!0,templateId:!0,dateAgreed:!0,type:!0,agreementLink:!0},
dynamicProps:!1,dynamicItems:!1};var check69=validate322;function validate322(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate322.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
items===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.totalCount!==void 0){let data0=data.totalCount;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err2={instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.items!==void 0){let data1=data.items;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate318(data1[i0],{instancePath:instancePath+"/items/"+i0,parentData:data1,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate318.errors:vErrors.concat(validate318.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.links!==void 0&&
(validate201(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate201.
errors:vErrors.concat(validate201.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+"/attributes",
parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=
vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
return validate322.errors=vErrors,errors===0}validate322.evaluated={props:{totalCount:!0,items:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check70=validate72,
check71=validate71,check72=validate76,check73=validate75,check74=validate67,check75=validate79,check76=validate82,check77=validate89,check78=validate326;var wrapper2={validate:validate326};function validate326(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate326.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.catalogItemId===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
catalogItemId"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.quantity===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"quantity"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.billingCycle===void 0){let err3={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"billingCycle"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.id!==void 0){let data0=data.
id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err4={instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err5={
instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}}if(data.catalogItemId!==void 0){let data1=data.catalogItemId;if(typeof data1=="string"){if(func1(data1)<1){let err6={instancePath:instancePath+"\
/catalogItemId",schemaPath:"#/properties/catalogItemId/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{
let err7={instancePath:instancePath+"/catalogItemId",schemaPath:"#/properties/catalogItemId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}}if(data.friendlyName!==void 0&&typeof data.friendlyName!="string"){let err8={instancePath:instancePath+"/friendlyName",schemaPath:"\
#/properties/friendlyName/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.quantity!==void 0){let data3=data.
quantity;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err9={instancePath:instancePath+"/quantity",schemaPath:"#/properties/quan\
tity/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<
0||isNaN(data3))){let err10={instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.currencyCode!==void 0&&typeof data.currencyCode!="string"){let err11={instancePath:instancePath+
"/currencyCode",schemaPath:"#/properties/currencyCode/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.
billingCycle!==void 0&&(validate56(data.billingCycle,{instancePath:instancePath+"/billingCycle",parentData:data,parentDataProperty:"billingCycle",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length)),data.termDuration!==void 0&&(validate54(data.termDuration,{instancePath:instancePath+
"/termDuration",parentData:data,parentDataProperty:"termDuration",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.
errors),errors=vErrors.length)),data.customTermEndDate!==void 0&&(validate62(data.customTermEndDate,{instancePath:instancePath+"/customTermEndDate",parentData:data,
parentDataProperty:"customTermEndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length)),
data.promotionId!==void 0&&typeof data.promotionId!="string"){let err12={instancePath:instancePath+"/promotionId",schemaPath:"#/properties/promotionId/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.participants!==void 0){let data9=data.participants;if(Array.isArray(
data9)){let len0=data9.length;for(let i0=0;i0<len0;i0++)validate71(data9[i0],{instancePath:instancePath+"/participants/"+i0,parentData:data9,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length)}else{let err13={instancePath:instancePath+
"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.
provisioningContext!==void 0&&(validate75(data.provisioningContext,{instancePath:instancePath+"/provisioningContext",parentData:data,parentDataProperty:"provisi\
oningContext",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length)),data.orderGroup!==void 0&&
typeof data.orderGroup!="string"){let err14={instancePath:instancePath+"/orderGroup",schemaPath:"#/properties/orderGroup/type",keyword:"type",params:{type:"stri\
ng"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data.purchaseSystem!==void 0&&typeof data.purchaseSystem!="string"){let err15={instancePath:instancePath+
"/purchaseSystem",schemaPath:"#/properties/purchaseSystem/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}
if(data.addonItems!==void 0){let data14=data.addonItems;if(Array.isArray(data14)){let len1=data14.length;for(let i1=0;i1<len1;i1++)wrapper2.validate(data14[i1],
{instancePath:instancePath+"/addonItems/"+i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?wrapper2.validate.errors:
vErrors.concat(wrapper2.validate.errors),errors=vErrors.length)}else{let err16={instancePath:instancePath+"/addonItems",schemaPath:"#/properties/addonItems/type",
keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.renewsTo!==void 0&&(validate79(data.renewsTo,{instancePath:instancePath+
"/renewsTo",parentData:data,parentDataProperty:"renewsTo",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.errors),
errors=vErrors.length)),data.error!==void 0&&(validate93(data.error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length)),data.attestationAccepted!==void 0&&typeof data.attestationAccepted!=
"boolean"){let err17={instancePath:instancePath+"/attestationAccepted",schemaPath:"#/properties/attestationAccepted/type",keyword:"type",params:{type:"boolean"}};
vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}data.pricing!==void 0&&(validate95(data.pricing,{instancePath:instancePath+"/pricing",parentData:data,
parentDataProperty:"pricing",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate95.errors:vErrors.concat(validate95.errors),errors=vErrors.length)),data.
purchaseCommitment!==void 0&&(validate82(data.purchaseCommitment,{instancePath:instancePath+"/purchaseCommitment",parentData:data,parentDataProperty:"purchaseCo\
mmitment",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length))}else{let err18={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}return validate326.errors=vErrors,errors===
0}validate326.evaluated={props:{id:!0,catalogItemId:!0,friendlyName:!0,quantity:!0,currencyCode:!0,billingCycle:!0,termDuration:!0,customTermEndDate:!0,promotionId:!0,
participants:!0,provisioningContext:!0,orderGroup:!0,purchaseSystem:!0,addonItems:!0,renewsTo:!0,error:!0,attestationAccepted:!0,pricing:!0,purchaseCommitment:!0},
dynamicProps:!1,dynamicItems:!1};var check79=validate93,check80=validate95,check81=validate336;function validate336(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate336.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data))data.
self!==void 0&&(validate174(data.self,{instancePath:instancePath+"/self",parentData:data,parentDataProperty:"self",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length));else{let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate336.errors=vErrors,errors===0}validate336.evaluated={props:{self:!0},dynamicProps:!1,
dynamicItems:!1};var check82=validate338;function validate338(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate338.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.lineItems===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lineItems"}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0=="string"){if(func1(data0)<1){let err2={instancePath:instancePath+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.creationTimestamp!==
void 0&&(validate62(data.creationTimestamp,{instancePath:instancePath+"/creationTimestamp",parentData:data,parentDataProperty:"creationTimestamp",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length)),data.lastModifiedTimestamp!==void 0&&(validate62(data.lastModifiedTimestamp,
{instancePath:instancePath+"/lastModifiedTimestamp",parentData:data,parentDataProperty:"lastModifiedTimestamp",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length)),data.expirationTimestamp!==void 0&&(validate62(data.expirationTimestamp,{instancePath:instancePath+
"/expirationTimestamp",parentData:data,parentDataProperty:"expirationTimestamp",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(
validate62.errors),errors=vErrors.length)),data.lastModifiedUser!==void 0&&typeof data.lastModifiedUser!="string"){let err4={instancePath:instancePath+"/lastMod\
ifiedUser",schemaPath:"#/properties/lastModifiedUser/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.
status!==void 0&&(validate89(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate89.errors:vErrors.concat(validate89.errors),errors=vErrors.length)),data.lineItems!==void 0){let data6=data.lineItems;if(Array.isArray(data6)){let len0=data6.
length;for(let i0=0;i0<len0;i0++)validate326(data6[i0],{instancePath:instancePath+"/lineItems/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate326.errors:vErrors.concat(validate326.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/lineItems",schemaPath:"\
#/properties/lineItems/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}data.links!==void 0&&(validate336(
data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate336.errors:
vErrors.concat(validate336.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+"/attributes",parentData:data,
parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=vErrors.length))}else{
let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate338.errors=
vErrors,errors===0}validate338.evaluated={props:{id:!0,creationTimestamp:!0,lastModifiedTimestamp:!0,expirationTimestamp:!0,lastModifiedUser:!0,status:!0,lineItems:!0,
links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check83=validate91,check84=validate103,check85=validate346;function validate346(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate346.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data))data.
product!==void 0&&(validate174(data.product,{instancePath:instancePath+"/product",parentData:data,parentDataProperty:"product",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length)),data.sku!==void 0&&(validate174(data.sku,{instancePath:instancePath+
"/sku",parentData:data,parentDataProperty:"sku",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=
vErrors.length)),data.availability!==void 0&&(validate174(data.availability,{instancePath:instancePath+"/availability",parentData:data,parentDataProperty:"avail\
ability",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length)),data.subscription!==void 0&&
(validate174(data.subscription,{instancePath:instancePath+"/subscription",parentData:data,parentDataProperty:"subscription",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length)),data.provisioningStatus!==void 0&&(validate174(data.provisioningStatus,
{instancePath:instancePath+"/provisioningStatus",parentData:data,parentDataProperty:"provisioningStatus",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.
errors:vErrors.concat(validate174.errors),errors=vErrors.length)),data.activationLinks!==void 0&&(validate174(data.activationLinks,{instancePath:instancePath+"/\
activationLinks",parentData:data,parentDataProperty:"activationLinks",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.
errors),errors=vErrors.length));else{let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}return validate346.errors=vErrors,errors===0}validate346.evaluated={props:{product:!0,sku:!0,availability:!0,subscription:!0,provisioningStatus:!0,
activationLinks:!0},dynamicProps:!1,dynamicItems:!1};var check86=validate353;function validate353(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate353.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
lineItemNumber===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lineItemNumber"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.offerId===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"offerId"}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.quantity===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
quantity"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.lineItemNumber!==void 0){let data0=data.lineItemNumber;if(!(typeof data0=="number"&&
!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/lineItemNumber",schemaPath:"#/properties/lineItemNumber/type",keyword:"type",
params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={
instancePath:instancePath+"/lineItemNumber",schemaPath:"#/properties/lineItemNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}if(data.offerId!==void 0&&typeof data.offerId!="string"){let err5={instancePath:instancePath+"/offerId",schemaPath:"\
#/properties/offerId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.subscriptionId!==void 0&&typeof data.
subscriptionId!="string"){let err6={instancePath:instancePath+"/subscriptionId",schemaPath:"#/properties/subscriptionId/type",keyword:"type",params:{type:"strin\
g"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.parentSubscriptionId!==void 0&&typeof data.parentSubscriptionId!="string"){let err7={instancePath:instancePath+
"/parentSubscriptionId",schemaPath:"#/properties/parentSubscriptionId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}if(data.friendlyName!==void 0&&typeof data.friendlyName!="string"){let err8={instancePath:instancePath+"/friendlyName",schemaPath:"#/properties/friendl\
yName/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.quantity!==void 0){let data5=data.quantity;
if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err9={instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",
keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data5=="number"&&isFinite(data5)&&(data5<0||isNaN(data5))){
let err10={instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}if(data.termDuration!==void 0&&(validate54(data.termDuration,{instancePath:instancePath+"/termDuration",parentData:data,parentDataProperty:"\
termDuration",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)),data.customTermEndDate!==
void 0&&(validate62(data.customTermEndDate,{instancePath:instancePath+"/customTermEndDate",parentData:data,parentDataProperty:"customTermEndDate",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length)),data.promotionId!==void 0&&typeof data.promotionId!="string"){
let err11={instancePath:instancePath+"/promotionId",schemaPath:"#/properties/promotionId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++}if(data.transactionType!==void 0&&(validate103(data.transactionType,{instancePath:instancePath+"/transactionType",parentData:data,parentDataProperty:"\
transactionType",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate103.errors:vErrors.concat(validate103.errors),errors=vErrors.length)),data.partnerIdOnRecord!==
void 0&&typeof data.partnerIdOnRecord!="string"){let err12={instancePath:instancePath+"/partnerIdOnRecord",schemaPath:"#/properties/partnerIdOnRecord/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.additionalPartnerIdsOnRecord!==void 0){let data11=data.additionalPartnerIdsOnRecord;
if(Array.isArray(data11)){let len0=data11.length;for(let i0=0;i0<len0;i0++)if(typeof data11[i0]!="string"){let err13={instancePath:instancePath+"/additionalPart\
nerIdsOnRecord/"+i0,schemaPath:"#/properties/additionalPartnerIdsOnRecord/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err13]:vErrors.
push(err13),errors++}}else{let err14={instancePath:instancePath+"/additionalPartnerIdsOnRecord",schemaPath:"#/properties/additionalPartnerIdsOnRecord/type",keyword:"\
type",params:{type:"array"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.provisioningContext!==void 0&&(validate75(data.provisioningContext,
{instancePath:instancePath+"/provisioningContext",parentData:data,parentDataProperty:"provisioningContext",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.
errors:vErrors.concat(validate75.errors),errors=vErrors.length)),data.renewsTo!==void 0&&(validate79(data.renewsTo,{instancePath:instancePath+"/renewsTo",parentData:data,
parentDataProperty:"renewsTo",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.errors),errors=vErrors.length)),data.
pricing!==void 0&&(validate95(data.pricing,{instancePath:instancePath+"/pricing",parentData:data,parentDataProperty:"pricing",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate95.errors:vErrors.concat(validate95.errors),errors=vErrors.length)),data.purchaseCommitment!==void 0&&(validate82(data.purchaseCommitment,
{instancePath:instancePath+"/purchaseCommitment",parentData:data,parentDataProperty:"purchaseCommitment",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.
errors:vErrors.concat(validate82.errors),errors=vErrors.length)),data.attestationAccepted!==void 0&&typeof data.attestationAccepted!="boolean"){let err15={instancePath:instancePath+
"/attestationAccepted",schemaPath:"#/properties/attestationAccepted/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),
errors++}data.links!==void 0&&(validate346(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate346.errors:vErrors.concat(validate346.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+
"/attributes",parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),
errors=vErrors.length))}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),
errors++}return validate353.errors=vErrors,errors===0}validate353.evaluated={props:{lineItemNumber:!0,offerId:!0,subscriptionId:!0,parentSubscriptionId:!0,friendlyName:!0,
quantity:!0,termDuration:!0,customTermEndDate:!0,promotionId:!0,transactionType:!0,partnerIdOnRecord:!0,additionalPartnerIdsOnRecord:!0,provisioningContext:!0,renewsTo:!0,
pricing:!0,purchaseCommitment:!0,attestationAccepted:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check87=validate114,check88=validate363;function validate363(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate363.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate363.errors=vErrors,errors===0}validate363.
evaluated={dynamicProps:!1,dynamicItems:!1};var check89=validate364;function validate364(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate364.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data))data.
self!==void 0&&(validate174(data.self,{instancePath:instancePath+"/self",parentData:data,parentDataProperty:"self",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length)),data.provisioningStatus!==void 0&&(validate174(data.provisioningStatus,{instancePath:instancePath+
"/provisioningStatus",parentData:data,parentDataProperty:"provisioningStatus",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(
validate174.errors),errors=vErrors.length)),data.patchOperation!==void 0&&(validate174(data.patchOperation,{instancePath:instancePath+"/patchOperation",parentData:data,
parentDataProperty:"patchOperation",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length));else{
let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate364.errors=
vErrors,errors===0}validate364.evaluated={props:{self:!0,provisioningStatus:!0,patchOperation:!0},dynamicProps:!1,dynamicItems:!1};var check90=validate368;function validate368(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate368.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
marketplaceCountry!==void 0&&typeof data.marketplaceCountry!="string"){let err0={instancePath:instancePath+"/marketplaceCountry",schemaPath:"#/properties/market\
placeCountry/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.deviceFamily!==void 0&&typeof data.deviceFamily!=
"string"){let err1={instancePath:instancePath+"/deviceFamily",schemaPath:"#/properties/deviceFamily/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err2={instancePath:instancePath+"/name",schemaPath:"#/properti\
es/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate368.errors=vErrors,errors===0}validate368.evaluated=
{props:{marketplaceCountry:!0,deviceFamily:!0,name:!0},dynamicProps:!1,dynamicItems:!1};var check91=validate369;function validate369(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate369.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.lineItems===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lineItems"}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0=="string"){if(func1(data0)<1){let err2={instancePath:instancePath+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.alternateId!==
void 0&&typeof data.alternateId!="string"){let err4={instancePath:instancePath+"/alternateId",schemaPath:"#/properties/alternateId/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.referenceCustomerId!==void 0&&typeof data.referenceCustomerId!="string"){let err5={
instancePath:instancePath+"/referenceCustomerId",schemaPath:"#/properties/referenceCustomerId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data.billingCycle!==void 0&&(validate56(data.billingCycle,{instancePath:instancePath+"/billingCycle",parentData:data,parentDataProperty:"\
billingCycle",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length)),data.currencyCode!==
void 0&&typeof data.currencyCode!="string"){let err6={instancePath:instancePath+"/currencyCode",schemaPath:"#/properties/currencyCode/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.currencySymbol!==void 0&&typeof data.currencySymbol!="string"){let err7={instancePath:instancePath+
"/currencySymbol",schemaPath:"#/properties/currencySymbol/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(data.lineItems!==void 0){let data6=data.lineItems;if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate353(data6[i0],{instancePath:instancePath+
"/lineItems/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate353.errors:vErrors.concat(validate353.errors),
errors=vErrors.length)}else{let err8={instancePath:instancePath+"/lineItems",schemaPath:"#/properties/lineItems/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.creationDate!==void 0&&(validate62(data.creationDate,{instancePath:instancePath+"/creationDate",parentData:data,
parentDataProperty:"creationDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length)),
data.status!==void 0&&(validate114(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate114.errors:vErrors.concat(validate114.errors),errors=vErrors.length)),data.transactionType!==void 0&&(validate363(data.transactionType,{instancePath:instancePath+
"/transactionType",parentData:data,parentDataProperty:"transactionType",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate363.errors:vErrors.concat(validate363.
errors),errors=vErrors.length)),data.totalPrice!==void 0){let data11=data.totalPrice;if(!(typeof data11=="number"&&isFinite(data11))){let err9={instancePath:instancePath+
"/totalPrice",schemaPath:"#/properties/totalPrice/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.
partnerOnRecordAttestationAccepted!==void 0&&typeof data.partnerOnRecordAttestationAccepted!="boolean"){let err10={instancePath:instancePath+"/partnerOnRecordAt\
testationAccepted",schemaPath:"#/properties/partnerOnRecordAttestationAccepted/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}data.links!==void 0&&(validate364(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate364.errors:vErrors.concat(validate364.errors),errors=vErrors.length)),data.client!==void 0&&(validate368(data.client,{instancePath:instancePath+
"/client",parentData:data,parentDataProperty:"client",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate368.errors:vErrors.concat(validate368.errors),errors=
vErrors.length)),data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+"/attributes",parentData:data,parentDataProperty:"attributes",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=vErrors.length))}else{let err11={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate369.errors=vErrors,errors===0}validate369.
evaluated={props:{id:!0,alternateId:!0,referenceCustomerId:!0,billingCycle:!0,currencyCode:!0,currencySymbol:!0,lineItems:!0,creationDate:!0,status:!0,transactionType:!0,
totalPrice:!0,partnerOnRecordAttestationAccepted:!0,links:!0,client:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check92=validate378,schema130={type:"\
object",properties:{orderGroupId:{type:"string"},code:{type:["integer","string"]},description:{type:"string"}}};function validate378(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate378.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.orderGroupId!==void 0&&typeof data.orderGroupId!=
"string"){let err0={instancePath:instancePath+"/orderGroupId",schemaPath:"#/properties/orderGroupId/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.code!==void 0){let data1=data.code;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&
typeof data1!="string"){let err1={instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:schema130.properties.code.type}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.description!==void 0&&typeof data.description!="string"){let err2={instancePath:instancePath+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate378.errors=
vErrors,errors===0}validate378.evaluated={props:{orderGroupId:!0,code:!0,description:!0},dynamicProps:!1,dynamicItems:!1};var check93=validate379;function validate379(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate379.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
orders===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"orders"}};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.orders!==void 0){let data0=data.orders;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++)validate369(data0[i0],{instancePath:instancePath+
"/orders/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate369.errors:vErrors.concat(validate369.errors),errors=
vErrors.length)}else{let err1={instancePath:instancePath+"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.orderErrors!==void 0){let data2=data.orderErrors;if(Array.isArray(data2)){let len1=data2.length;for(let i1=0;i1<len1;i1++)
validate378(data2[i1],{instancePath:instancePath+"/orderErrors/"+i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate378.
errors:vErrors.concat(validate378.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+"/orderErrors",schemaPath:"#/properties/orderErrors/ty\
pe",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+
"/attributes",parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),
errors=vErrors.length))}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate379.errors=vErrors,errors===0}validate379.evaluated={props:{orders:!0,orderErrors:!0,additionalInformation:!0,attributes:!0},dynamicProps:!1,
dynamicItems:!1};var check94=validate383;function validate383(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate383.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
items===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.totalCount!==void 0){let data0=data.totalCount;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err2={instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.items!==void 0){let data1=data.items;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate369(data1[i0],{instancePath:instancePath+"/items/"+i0,parentData:data1,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate369.errors:vErrors.concat(validate369.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.links!==void 0&&
(validate201(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate201.
errors:vErrors.concat(validate201.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+"/attributes",
parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=
vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
return validate383.errors=vErrors,errors===0}validate383.evaluated={props:{totalCount:!0,items:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check95=validate100,
check96=validate118,check97=validate121,check98=validate117,check99=validate387;function validate387(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate387.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate387.errors=vErrors,errors===0}validate387.
evaluated={dynamicProps:!1,dynamicItems:!1};var check100=validate388;function validate388(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate388.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
quantity!==void 0){let data0=data.quantity;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err0={instancePath:instancePath+"/quant\
ity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err1={instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.status!==void 0&&(validate387(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate387.errors:vErrors.concat(validate387.errors),errors=
vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate388.errors=vErrors,errors===0}validate388.evaluated={props:{quantity:!0,status:!0},dynamicProps:!1,dynamicItems:!1};var check101=validate390,schema135={
type:"object",required:["lineItemNumber"],properties:{orderLineItemId:{type:["integer","string"]},lineItemNumber:{type:"integer",minimum:0},status:{$ref:"schema\
:ProvisioningStatus"},quantityProvisioningInformation:{type:"array",items:{$ref:"schema:QuantityProvisioningStatus"}}}};function validate390(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate390.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.lineItemNumber===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"lineItemNumber"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.orderLineItemId!==
void 0){let data0=data.orderLineItemId;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))&&typeof data0!="string"){let err1={instancePath:instancePath+
"/orderLineItemId",schemaPath:"#/properties/orderLineItemId/type",keyword:"type",params:{type:schema135.properties.orderLineItemId.type}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.lineItemNumber!==void 0){let data1=data.lineItemNumber;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1))){let err2={instancePath:instancePath+"/lineItemNumber",schemaPath:"#/properties/lineItemNumber/type",keyword:"type",params:{type:"integer"}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err3={instancePath:instancePath+"/lineItemNu\
mber",schemaPath:"#/properties/lineItemNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}
if(data.status!==void 0&&(validate387(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate387.errors:vErrors.concat(validate387.errors),errors=vErrors.length)),data.quantityProvisioningInformation!==void 0){let data3=data.quantityProvisioningInformation;
if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate388(data3[i0],{instancePath:instancePath+"/quantityProvisioningInformation/"+i0,
parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate388.errors:vErrors.concat(validate388.errors),errors=vErrors.length)}else{
let err4={instancePath:instancePath+"/quantityProvisioningInformation",schemaPath:"#/properties/quantityProvisioningInformation/type",keyword:"type",params:{type:"\
array"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}return validate390.errors=vErrors,errors===0}validate390.evaluated={props:{orderLineItemId:!0,lineItemNumber:!0,
status:!0,quantityProvisioningInformation:!0},dynamicProps:!1,dynamicItems:!1};var check102=validate393;function validate393(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate393.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
items===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.totalCount!==void 0){let data0=data.totalCount;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err2={instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.items!==void 0){let data1=data.items;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate390(data1[i0],{instancePath:instancePath+"/items/"+i0,parentData:data1,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate390.errors:vErrors.concat(validate390.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.links!==void 0&&
(validate201(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate201.
errors:vErrors.concat(validate201.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+"/attributes",
parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=
vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
return validate393.errors=vErrors,errors===0}validate393.evaluated={props:{totalCount:!0,items:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check103=validate397;function validate397(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate397.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
lineItemNumber===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lineItemNumber"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.link===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"link"}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.lineItemNumber!==void 0){let data0=data.lineItemNumber;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
isFinite(data0))){let err2={instancePath:instancePath+"/lineItemNumber",schemaPath:"#/properties/lineItemNumber/type",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err3={instancePath:instancePath+"/lineI\
temNumber",schemaPath:"#/properties/lineItemNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}data.link!==void 0&&(validate174(data.link,{instancePath:instancePath+"/link",parentData:data,parentDataProperty:"link",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate397.errors=vErrors,errors===0}validate397.evaluated={props:{lineItemNumber:!0,
link:!0},dynamicProps:!1,dynamicItems:!1};var check104=validate399;function validate399(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate399.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
items===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.totalCount!==void 0){let data0=data.totalCount;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err2={instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.items!==void 0){let data1=data.items;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate397(data1[i0],{instancePath:instancePath+"/items/"+i0,parentData:data1,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate397.errors:vErrors.concat(validate397.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.links!==void 0&&
(validate201(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate201.
errors:vErrors.concat(validate201.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+"/attributes",
parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=
vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
return validate399.errors=vErrors,errors===0}validate399.evaluated={props:{totalCount:!0,items:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check105=validate403;function validate403(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate403.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate403.errors=vErrors,errors===0}validate403.
evaluated={dynamicProps:!1,dynamicItems:!1};var check106=validate404;function validate404(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate404.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
attachmentId===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"attachmentId"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.attachmentId!==void 0){let data0=data.attachmentId;if(typeof data0=="string"){if(func1(data0)<1){let err1={instancePath:instancePath+
"/attachmentId",schemaPath:"#/properties/attachmentId/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{
let err2={instancePath:instancePath+"/attachmentId",schemaPath:"#/properties/attachmentId/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}if(data.fileName!==void 0&&typeof data.fileName!="string"){let err3={instancePath:instancePath+"/fileName",schemaPath:"#/properties\
/fileName/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.sizeInKB!==void 0){let data2=data.sizeInKB;
if(typeof data2=="number"&&isFinite(data2)){if(data2<0||isNaN(data2)){let err4={instancePath:instancePath+"/sizeInKB",schemaPath:"#/properties/sizeInKB/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/sizeIn\
KB",schemaPath:"#/properties/sizeInKB/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}data.attachmentType!==
void 0&&(validate403(data.attachmentType,{instancePath:instancePath+"/attachmentType",parentData:data,parentDataProperty:"attachmentType",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate403.errors:vErrors.concat(validate403.errors),errors=vErrors.length))}else{let err6={instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate404.errors=vErrors,errors===0}validate404.evaluated={props:{
attachmentId:!0,fileName:!0,sizeInKB:!0,attachmentType:!0},dynamicProps:!1,dynamicItems:!1};var check107=validate406;function validate406(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate406.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
items===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.totalCount!==void 0){let data0=data.totalCount;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err2={instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.items!==void 0){let data1=data.items;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate404(data1[i0],{instancePath:instancePath+"/items/"+i0,parentData:data1,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate404.errors:vErrors.concat(validate404.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.links!==void 0&&
(validate201(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate201.
errors:vErrors.concat(validate201.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+"/attributes",
parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=
vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
return validate406.errors=vErrors,errors===0}validate406.evaluated={props:{totalCount:!0,items:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check108=validate128,
check109=validate410;function validate410(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate410.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate410.errors=vErrors,errors===0}validate410.
evaluated={dynamicProps:!1,dynamicItems:!1};var check110=validate411,schema143={type:"object",required:["allowedCustomTermEndDate"],properties:{allowedCustomTermEndDateType:{
$ref:"schema:CustomTermEndDateType"},allowedCustomTermEndDate:{$ref:"schema:Timestamp"},cotermSubscriptionIds:{type:["array","null"],items:{type:"string"}}}};function validate411(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate411.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.allowedCustomTermEndDate===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"allowedCustomTermEndDate"}};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.allowedCustomTermEndDateType!==void 0&&(validate410(data.allowedCustomTermEndDateType,{instancePath:instancePath+"/allowedCustomTerm\
EndDateType",parentData:data,parentDataProperty:"allowedCustomTermEndDateType",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate410.errors:vErrors.concat(
validate410.errors),errors=vErrors.length)),data.allowedCustomTermEndDate!==void 0&&(validate62(data.allowedCustomTermEndDate,{instancePath:instancePath+"/allow\
edCustomTermEndDate",parentData:data,parentDataProperty:"allowedCustomTermEndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.
concat(validate62.errors),errors=vErrors.length)),data.cotermSubscriptionIds!==void 0){let data2=data.cotermSubscriptionIds;if(!Array.isArray(data2)&&data2!==null){
let err1={instancePath:instancePath+"/cotermSubscriptionIds",schemaPath:"#/properties/cotermSubscriptionIds/type",keyword:"type",params:{type:schema143.properties.
cotermSubscriptionIds.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)
if(typeof data2[i0]!="string"){let err2={instancePath:instancePath+"/cotermSubscriptionIds/"+i0,schemaPath:"#/properties/cotermSubscriptionIds/items/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate411.errors=vErrors,errors===0}validate411.evaluated={props:{allowedCustomTermEndDateType:!0,
allowedCustomTermEndDate:!0,cotermSubscriptionIds:!0},dynamicProps:!1,dynamicItems:!1};var check111=validate414;function validate414(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate414.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
items===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.totalCount!==void 0){let data0=data.totalCount;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err2={instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.items!==void 0){let data1=data.items;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate411(data1[i0],{instancePath:instancePath+"/items/"+i0,parentData:data1,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate411.errors:vErrors.concat(validate411.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.links!==void 0&&
(validate201(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate201.
errors:vErrors.concat(validate201.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+"/attributes",
parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=
vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
return validate414.errors=vErrors,errors===0}validate414.evaluated={props:{totalCount:!0,items:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check112=validate141,
check113=validate143,check114=validate146,check115=validate148,check116=validate152,check117=validate151,check118=validate157,check119=validate156,check120=validate162,
check121=validate167,check122=validate170,check123=validate166,check124=validate173,check125=validate131,check126=validate418;function validate418(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate418.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
items===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.totalCount!==void 0){let data0=data.totalCount;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err2={instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.items!==void 0){let data1=data.items;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate131(data1[i0],{instancePath:instancePath+"/items/"+i0,parentData:data1,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate131.errors:vErrors.concat(validate131.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.links!==void 0&&
(validate201(data.links,{instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate201.
errors:vErrors.concat(validate201.errors),errors=vErrors.length)),data.attributes!==void 0&&(validate108(data.attributes,{instancePath:instancePath+"/attributes",
parentData:data,parentDataProperty:"attributes",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=
vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
return validate418.errors=vErrors,errors===0}validate418.evaluated={props:{totalCount:!0,items:!0,links:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var check127=validate422;var pattern7=new RegExp("^[A-Za-z]{2}$","u");function validate422(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate422.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data==
"string"){if(!pattern7.test(data)){let err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]{2}$"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}return validate422.errors=vErrors,errors===0}validate422.evaluated={dynamicProps:!1,dynamicItems:!1};var check128=validate423;function validate423(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate423.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate423.errors=vErrors,errors===0}validate423.
evaluated={dynamicProps:!1,dynamicItems:!1};var check129=validate424;function validate424(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate424.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data!=="v1"){let err1={instancePath,schemaPath:"#/co\
nst",keyword:"const",params:{allowedValue:"v1"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate424.errors=vErrors,errors===0}validate424.
evaluated={dynamicProps:!1,dynamicItems:!1};var check130=validate425;function validate425(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate425.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="boolean"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate425.errors=vErrors,errors===0}validate425.
evaluated={dynamicProps:!1,dynamicItems:!1};var check131=validate426;function validate426(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate426.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(
data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data==
"number"&&isFinite(data)&&(data<0||isNaN(data))){let err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}return validate426.errors=vErrors,errors===0}validate426.evaluated={dynamicProps:!1,dynamicItems:!1};var check132=validate427;function validate427(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate427.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,_errs1=errors;if(data!=="\0unio\
n"){let err0={instancePath,schemaPath:"#/anyOf/0/const",keyword:"const",params:{allowedValue:"\0union"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
var _valid0=_errs1===errors;valid0=valid0||_valid0;let _errs2=errors;validate210(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate210.errors:vErrors.concat(validate210.errors),errors=vErrors.length);var _valid0=_errs2===errors;if(valid0=valid0||_valid0,_valid0){var props0={};
props0.statusCode=!0,props0.message=!0}let _errs3=errors;if(data!=="\0branch"){let err1={instancePath,schemaPath:"#/anyOf/2/const",keyword:"const",params:{allowedValue:"\
\0branch"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;valid0=valid0||_valid0;let _errs4=errors;validate209(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate209.errors:vErrors.concat(validate209.errors),errors=vErrors.length);var _valid0=_errs4===
errors;if(valid0=valid0||_valid0,_valid0&&props0!==!0&&(props0=props0||{},props0.code=!0,props0.description=!0,props0.data=!0,props0.source=!0,props0.message=!0,
props0.errorName=!0,props0.isRetryable=!0,props0.parameters=!0,props0.errorMessageExtended=!0),valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:
vErrors=null);else{let err2={instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate427.
errors=vErrors,evaluated0.props=props0,errors===0}validate427.evaluated={dynamicProps:!0,dynamicItems:!1};var UNION="\0union",NEXT_BRANCH="\0branch";function createValidators({schemas,parameters,requests,responses}){return{validateSchema:(schemaName,value)=>run(known(
schemas,schemaName,"schema"),value),validateParameters:(operationId,input)=>known(parameters,operationId,"operation").flatMap(parameter=>checkParameter(parameter,
input)),validateRequest(operationId,body){known(parameters,operationId,"operation");let request=Object.hasOwn(requests,operationId)?requests[operationId]:void 0;
return isEmpty(body)?request?.required?[{path:"$",message:"a body is required"}]:[]:request?run(request.check,body):[{path:"$",message:"this operation takes no \
body"}]},validateResponse(operationId,status,body){let checks=known(responses,operationId,"operation"),key=[String(status),`${Math.floor(status/100)}XX`,"defaul\
t"].find(name=>Object.hasOwn(checks,name));if(key===void 0)return[{path:"$",message:`status ${status} is not documented for ${operationId}`}];let check=checks[key];
return check?run(check,body):[]}}}function known(table,name,kind2){let entry=Object.hasOwn(table,name)?table[name]:void 0;if(entry===void 0)throw new RangeError(
`The description has no ${kind2} ${JSON.stringify(name)}.`);return entry}function isEmpty(body){return body==null||body===""}function checkParameter({in:place,name,
required,type,check},input){let path=`$.${place}${step(name)}`,value=find(input[place]??{},name,place==="header");return value==null?required?[{path,message:"is\
 required"}]:[]:run(check,coerce(value,type)).map(violation=>({...violation,path:path+violation.path.slice(1)}))}function find(values,name,ignoreCase){if(!ignoreCase)
return Object.hasOwn(values,name)?values[name]:void 0;let lower=name.toLowerCase();return Object.entries(values).find(([key])=>key.toLowerCase()===lower)?.[1]}function coerce(value,type){
return typeof value!="string"?value:type==="boolean"&&/^(true|false)$/i.test(value)?value.toLowerCase()==="true":type==="integer"&&/^-?\d+$/.test(value)||type===
"number"&&/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value)?Number(value):value}function run(check,value){if(check(value))return[];let errors=foldUnions(check.errors??
[]);return errors.filter(error=>!isTold(error,errors)).map(error=>describe(error,value))}function isTold({keyword,instancePath},errors){return keyword==="patter\
n"&&errors.some(e=>e.keyword==="format"&&e.instancePath===instancePath)}function foldUnions(errors){let found=[],open=[];for(let error of errors){let union=open.
at(-1),into=union?.branches.at(-1)??found;error.params.allowedValue===UNION?open.push({at:error.instancePath,branches:[[]]}):error.params.allowedValue===NEXT_BRANCH?
union?.branches.push([]):union&&(error.keyword==="anyOf"||error.keyword==="oneOf")?(open.pop(),(open.at(-1)?.branches.at(-1)??found).push(...worthSaying(union,error))):
error.keyword!=="if"&&into.push(error)}return found}function worthSaying({at,branches},error){if(error.params.passingSchemas)return[error];let failed=branches.filter(
branch=>branch.length>0),all=failed.flat(),lacks=all.filter(({keyword,instancePath})=>keyword==="required"&&instancePath===at);if(lacks.length===all.length&&lacks.
length===failed.length)return[{...error,keyword:"requiredOneOf",params:{missing:lacks.map(({params})=>params.missingProperty)}}];let isWrongKind=e=>e.instancePath===
at&&/^(type|const|enum)$/.test(e.keyword),right=failed.filter(branch=>!branch.some(isWrongKind)).sort((a,b)=>a.length-b.length);if(right[0])return right[0];let types=all.
filter(({keyword,instancePath})=>keyword==="type"&&instancePath===at),expected=types.flatMap(({params})=>params.type);return types.length===failed.length?[{...error,
keyword:"type",params:{type:expected}}]:[error]}function describe({instancePath,keyword,params},root){let keys=instancePath.split("/").slice(1).map(pointerKey),
path=`$${keys.map(step).join("")}`,extra=params.additionalProperty??params.unevaluatedProperty;if(typeof extra=="string")return{path:path+step(extra),message:"i\
s not a property of this object"};if(keyword==="required")return{path:path+step(String(params.missingProperty)),message:"is required"};let value=keys.reduce((node,key)=>isRecord(
node)?node[key]:void 0,root);return{path,message:(MESSAGES[keyword]??(()=>`does not satisfy ${keyword}`))(params,value)}}var MESSAGES={type:({type},value)=>`mus\
t be ${list([type].flat(),article)}, but is ${article(kind(value))}`,enum:({allowedValues})=>`must be ${list([allowedValues].flat(),item=>JSON.stringify(item))}`,
const:({allowedValue})=>`must be ${JSON.stringify(allowedValue)}`,format:({format})=>`must be a valid ${format}`,pattern:({pattern})=>`must match the pattern ${pattern}`,
minimum:({limit})=>`must be ${limit} or more`,maximum:({limit})=>`must be ${limit} or less`,exclusiveMinimum:({limit})=>`must be more than ${limit}`,exclusiveMaximum:({
limit})=>`must be less than ${limit}`,multipleOf:({multipleOf})=>`must be a multiple of ${multipleOf}`,minLength:({limit})=>limit===1?"must not be empty":`must \
have at least ${limit} characters`,maxLength:({limit})=>`must have at most ${limit} characters`,minItems:({limit})=>limit===1?"must have at least one item":`mus\
t have at least ${limit} items`,maxItems:({limit})=>`must have at most ${limit} items`,minProperties:({limit})=>`must have at least ${limit} properties`,maxProperties:({
limit})=>`must have at most ${limit} properties`,uniqueItems:({i,j})=>`must not repeat an item: ${j} and ${i} are the same`,requiredOneOf:({missing})=>`must hav\
e at least one of ${[missing].flat().join(", ")}`,anyOf:()=>"has none of the allowed forms",oneOf:({passingSchemas})=>passingSchemas?"has more than one of the a\
llowed forms":"has none of the allowed forms",not:()=>"has a form that is not allowed"};function kind(value){return value===null?"null":Array.isArray(value)?"ar\
ray":typeof value}function article(type){return type==="null"?"null":`${/^[aeiou]/.test(String(type))?"an":"a"} ${type}`}function list(items,word){let words=[...new Set(
items.map(word))];return words.length>1?`${words.slice(0,-1).join(", ")} or ${words.at(-1)}`:words.join()}function step(key){return/^\d+$/.test(key)?`[${key}]`:
/^[A-Za-z_$][\w$]*$/.test(key)?`.${key}`:`[${JSON.stringify(key)}]`}function pointerKey(key){return key.replaceAll("~1","/").replaceAll("~0","~")}function isRecord(value){
return typeof value=="object"&&value!==null}var{validateSchema,validateParameters,validateRequest,validateResponse}=createValidators({schemas:{TargetView:check8,TargetSegment:check9,Guid:check10,ItemType:check11,
LocalizedAttribute:check12,LinkHeader:check13,Link:check14,ProductLinks:check15,Product:check16,CollectionLinks:check17,ResourceAttributes:check18,ProductCollection:check19,
Fault:check20,ThrottledFault:check21,ResourceId:check22,BillingCycle:check23,PurchasePrerequisite:check24,InventoryVariable:check25,ProvisioningVariable:check26,
SkuAttributes:check27,AttestationProperties:check28,SkuConstraint:check29,Timestamp:check30,PricingPolicy:check31,SpecializedOfferProperties:check32,CatalogCurrency:check33,
MinimumPurchaseCommitment:check34,SkuLinks:check35,Sku:check36,SkuCollection:check37,RenewalOption:check38,RenewalInstruction:check39,TermDuration:check40,TermRenewalOption:check41,
TermRefundOption:check42,CancellationPolicy:check43,Term:check44,IncludedQuantityOption:check45,AvailabilityLinks:check46,Availability:check47,AvailabilityCollection:check48,
PromotionEligibilityItem:check49,PromotionEligibilitiesRequest:check0,PromotionEligibilityErrorType:check50,EligibleTerm:check51,PromotionEligibilityError:check52,
PromotionEligibility:check53,PromotionEligibilities:check54,PromotionEligibilitiesCollection:check55,Address:check56,ProfileLinks:check57,CustomerCompanyProfile:check58,
CustomerBillingProfile:check59,RelationshipToPartner:check60,CustomerLinks:check61,Customer:check62,CustomerCollection:check63,AgreementType:check64,AgreementMetadata:check65,
AgreementMetadataCollection:check66,AgreementContact:check67,Agreement:check68,AgreementCollection:check69,NewAgreement:check1,ParticipantKey:check70,Participant:check71,
ProvisioningScope:check72,ProvisioningContext:check73,NewCartLineItem:check74,RenewsTo:check75,PurchaseCommitment:check76,NewCart:check2,CartStatus:check77,CartLineItem:check78,
CartError:check79,Pricing:check80,CartLinks:check81,Cart:check82,CartUpdateLineItem:check83,CartUpdate:check3,TransactionType:check84,OrderLineItemLinks:check85,
OrderLineItem:check86,OrderStatus:check87,OrderTransactionType:check88,OrderLinks:check89,OrderClient:check90,Order:check91,OrderError:check92,CartCheckoutResult:check93,
OrderCollection:check94,NewOrderLineItem:check95,NewOrder:check4,AddOnLineItem:check96,OrderLineItemRef:check97,OrderPatchLineItem:check98,OrderPatch:check5,ProvisioningStatus:check99,
QuantityProvisioningStatus:check100,OrderLineItemProvisioningStatus:check101,ProvisioningStatusCollection:check102,OrderLineItemActivationLink:check103,ActivationLinkCollection:check104,
AttachmentType:check105,OrderAttachment:check106,AttachmentCollection:check107,AttachmentMetadata:check108,AttachmentUploadForm:check6,CustomTermEndDateType:check109,
CustomTermEndDate:check110,CustomTermEndDateCollection:check111,SubscriptionStatus:check112,SubscriptionBillingType:check113,SubscriptionContractType:check114,RefundOption:check115,
RefundableQuantityDetail:check116,RefundableQuantity:check117,NextTermProduct:check118,ScheduledNextTermInstructions:check119,NextChargeInstructions:check120,SubscriptionLineItemScope:check121,
SubscriptionCommitment:check122,SubscriptionLineItem:check123,SubscriptionLinks:check124,Subscription:check125,SubscriptionCollection:check126,SubscriptionUpdate:check7},
parameters:{listProducts:[{in:"query",name:"country",required:!0,type:"string",check:check127},{in:"query",name:"targetView",required:!0,type:"string",check:check8},
{in:"query",name:"targetSegment",required:!1,type:"string",check:check9},{in:"query",name:"reservationScope",required:!1,type:"string",check:check128},{in:"head\
er",name:"MS-ContinuationToken",required:!1,type:"string",check:check128},{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check10},{in:"header",
name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,type:"string",check:check128},{in:"header",name:"MS-Contr\
act-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCente\
r-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check128},{in:"header",name:"\
ValidateMfa",required:!1,type:"boolean",check:check130}],getProduct:[{in:"path",name:"product-id",required:!0,type:"string",check:check22},{in:"query",name:"cou\
ntry",required:!0,type:"string",check:check127},{in:"query",name:"reservationScope",required:!1,type:"string",check:check128},{in:"header",name:"MS-RequestId",required:!1,
type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,type:"string",check:check128},
{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"string",check:check128},{in:"he\
ader",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check128},
{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],listSkus:[{in:"path",name:"product-id",required:!0,type:"string",check:check22},{in:"\
query",name:"country",required:!0,type:"string",check:check127},{in:"query",name:"targetSegment",required:!1,type:"string",check:check9},{in:"query",name:"reser\
vationScope",required:!1,type:"string",check:check128},{in:"header",name:"MS-ContinuationToken",required:!1,type:"string",check:check128},{in:"header",name:"MS-\
RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,
type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"s\
tring",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,
type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],getSku:[{in:"path",name:"product-id",required:!0,type:"\
string",check:check22},{in:"path",name:"sku-id",required:!0,type:"string",check:check22},{in:"query",name:"country",required:!0,type:"string",check:check127},{in:"\
query",name:"reservationScope",required:!1,type:"string",check:check128},{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check10},{in:"header",
name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,type:"string",check:check128},{in:"header",name:"MS-Contr\
act-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCente\
r-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check128},{in:"header",name:"\
ValidateMfa",required:!1,type:"boolean",check:check130}],listAvailabilities:[{in:"path",name:"product-id",required:!0,type:"string",check:check22},{in:"path",name:"\
sku-id",required:!0,type:"string",check:check22},{in:"query",name:"country",required:!0,type:"string",check:check127},{in:"query",name:"targetSegment",required:!1,
type:"string",check:check9},{in:"query",name:"reservationScope",required:!1,type:"string",check:check128},{in:"query",name:"IncludeLifeCycleState",required:!1,type:"\
boolean",check:check130},{in:"header",name:"MS-ContinuationToken",required:!1,type:"string",check:check128},{in:"header",name:"MS-RequestId",required:!1,type:"s\
tring",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,type:"string",check:check128},
{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"string",check:check128},{in:"he\
ader",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check128},
{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],getAvailability:[{in:"path",name:"product-id",required:!0,type:"string",check:check22},
{in:"path",name:"sku-id",required:!0,type:"string",check:check22},{in:"path",name:"availability-id",required:!0,type:"string",check:check22},{in:"query",name:"c\
ountry",required:!0,type:"string",check:check127},{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",
required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,
type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"\
string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"\
boolean",check:check130}],listCustomerProducts:[{in:"path",name:"customer-id",required:!0,type:"string",check:check10},{in:"query",name:"targetView",required:!0,
type:"string",check:check8},{in:"query",name:"targetSegment",required:!1,type:"string",check:check9},{in:"query",name:"reservationScope",required:!1,type:"strin\
g",check:check128},{in:"header",name:"MS-ContinuationToken",required:!1,type:"string",check:check128},{in:"header",name:"MS-RequestId",required:!1,type:"string",
check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,type:"string",check:check128},
{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"string",check:check128},{in:"he\
ader",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check128},
{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],getCustomerProduct:[{in:"path",name:"customer-id",required:!0,type:"string",check:check10},
{in:"path",name:"product-id",required:!0,type:"string",check:check22},{in:"query",name:"reservationScope",required:!1,type:"string",check:check128},{in:"header",
name:"MS-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"MS\
-CV",required:!1,type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,
type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Applicat\
ion",required:!1,type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],listCustomerSkus:[{in:"path",name:"cu\
stomer-id",required:!0,type:"string",check:check10},{in:"path",name:"product-id",required:!0,type:"string",check:check22},{in:"query",name:"targetSegment",required:!1,
type:"string",check:check9},{in:"query",name:"reservationScope",required:!1,type:"string",check:check128},{in:"header",name:"MS-ContinuationToken",required:!1,type:"\
string",check:check128},{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",
check:check10},{in:"header",name:"MS-CV",required:!1,type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},
{in:"header",name:"X-Locale",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"\
header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],
getCustomerSku:[{in:"path",name:"customer-id",required:!0,type:"string",check:check10},{in:"path",name:"product-id",required:!0,type:"string",check:check22},{in:"\
path",name:"sku-id",required:!0,type:"string",check:check22},{in:"query",name:"reservationScope",required:!1,type:"string",check:check128},{in:"header",name:"MS\
-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,
type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"s\
tring",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,
type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],listCustomerAvailabilities:[{in:"path",name:"customer-\
id",required:!0,type:"string",check:check10},{in:"path",name:"product-id",required:!0,type:"string",check:check22},{in:"path",name:"sku-id",required:!0,type:"st\
ring",check:check22},{in:"query",name:"targetSegment",required:!1,type:"string",check:check9},{in:"query",name:"reservationScope",required:!1,type:"string",check:check128},
{in:"query",name:"IncludeLifeCycleState",required:!1,type:"boolean",check:check130},{in:"header",name:"MS-ContinuationToken",required:!1,type:"string",check:check128},
{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"hea\
der",name:"MS-CV",required:!1,type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"\
X-Locale",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-\
PartnerCenter-Application",required:!1,type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],getCustomerAvailability:[
{in:"path",name:"customer-id",required:!0,type:"string",check:check10},{in:"path",name:"product-id",required:!0,type:"string",check:check22},{in:"path",name:"sk\
u-id",required:!0,type:"string",check:check22},{in:"path",name:"availability-id",required:!0,type:"string",check:check22},{in:"header",name:"MS-RequestId",required:!1,
type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,type:"string",check:check128},
{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"string",check:check128},{in:"he\
ader",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check128},
{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],checkPromotionEligibilities:[{in:"path",name:"customer-id",required:!0,type:"string",
check:check10},{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},
{in:"header",name:"MS-CV",required:!1,type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"heade\
r",name:"X-Locale",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",
name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],listCustomers:[
{in:"query",name:"size",required:!1,type:"integer",check:check131},{in:"query",name:"filter",required:!1,type:"string",check:check128},{in:"query",name:"seekOpe\
ration",required:!1,type:"string",check:check128},{in:"header",name:"MS-ContinuationToken",required:!1,type:"string",check:check128},{in:"header",name:"MS-Reque\
stId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,
type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"s\
tring",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,
type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],getCustomer:[{in:"path",name:"customer-id",required:!0,
type:"string",check:check10},{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"st\
ring",check:check10},{in:"header",name:"MS-CV",required:!1,type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},
{in:"header",name:"X-Locale",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"\
header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],
listAgreementMetadata:[{in:"query",name:"agreementType",required:!1,type:"string",check:check64},{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check10},
{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,type:"string",check:check128},{in:"header",name:"\
MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"string",check:check128},{in:"header",name:"MS-Part\
nerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check128},{in:"head\
er",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],listCustomerAgreements:[{in:"path",name:"customer-id",required:!0,type:"string",check:check10},
{in:"query",name:"agreementType",required:!1,type:"string",check:check64},{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check10},{in:"header",
name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,type:"string",check:check128},{in:"header",name:"MS-Contr\
act-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCente\
r-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check128},{in:"header",name:"\
ValidateMfa",required:!1,type:"boolean",check:check130}],createCustomerAgreement:[{in:"path",name:"customer-id",required:!0,type:"string",check:check10},{in:"he\
ader",name:"MS-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"\
MS-CV",required:!1,type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",
required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCen\
ter-Application",required:!1,type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],createCart:[{in:"path",name:"\
customer-id",required:!0,type:"string",check:check10},{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-Correlatio\
nId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,
type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"\
string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"\
boolean",check:check130}],getCart:[{in:"path",name:"customer-id",required:!0,type:"string",check:check10},{in:"path",name:"cart-id",required:!0,type:"string",check:check22},
{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"hea\
der",name:"MS-CV",required:!1,type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"\
X-Locale",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-\
PartnerCenter-Application",required:!1,type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],updateCart:[{in:"\
path",name:"customer-id",required:!0,type:"string",check:check10},{in:"path",name:"cart-id",required:!0,type:"string",check:check22},{in:"header",name:"If-Match",
required:!1,type:"string",check:check128},{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,
type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"strin\
g",check:check129},{in:"header",name:"X-Locale",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",
check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boo\
lean",check:check130}],checkoutCart:[{in:"path",name:"customer-id",required:!0,type:"string",check:check10},{in:"path",name:"cart-id",required:!0,type:"string",
check:check22},{in:"header",name:"x-ms-customeruser-upn",required:!1,type:"string",check:check128},{in:"header",name:"If-Match",required:!1,type:"string",check:check128},
{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"hea\
der",name:"MS-CV",required:!1,type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"\
X-Locale",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-\
PartnerCenter-Application",required:!1,type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],listOrders:[{in:"\
path",name:"customer-id",required:!0,type:"string",check:check10},{in:"query",name:"billingType",required:!1,type:"string",check:check23},{in:"query",name:"incl\
ude_price",required:!1,type:"boolean",check:check130},{in:"query",name:"include_system_purchases",required:!1,type:"boolean",check:check130},{in:"query",name:"i\
ndirect_reseller_id",required:!1,type:"string",check:check128},{in:"header",name:"MS-ContinuationToken",required:!1,type:"string",check:check128},{in:"header",name:"\
MS-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,
type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"s\
tring",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,
type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],createOrder:[{in:"path",name:"customer-id",required:!0,
type:"string",check:check10},{in:"header",name:"x-ms-customeruser-upn",required:!1,type:"string",check:check128},{in:"header",name:"MS-RequestId",required:!1,type:"\
string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,type:"string",check:check128},
{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"string",check:check128},{in:"he\
ader",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check128},
{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],getOrder:[{in:"path",name:"customer-id",required:!0,type:"string",check:check10},{in:"\
path",name:"order-id",required:!0,type:"string",check:check22},{in:"query",name:"include_price",required:!1,type:"boolean",check:check130},{in:"header",name:"MS\
-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,
type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"s\
tring",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,
type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],updateOrder:[{in:"path",name:"customer-id",required:!0,
type:"string",check:check10},{in:"path",name:"order-id",required:!0,type:"string",check:check22},{in:"header",name:"If-Match",required:!1,type:"string",check:check128},
{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"hea\
der",name:"MS-CV",required:!1,type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"\
X-Locale",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-\
PartnerCenter-Application",required:!1,type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],getOrderProvisioningStatus:[
{in:"path",name:"customer-id",required:!0,type:"string",check:check10},{in:"path",name:"order-id",required:!0,type:"string",check:check22},{in:"header",name:"MS\
-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,
type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"s\
tring",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,
type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],getOrderActivationLinks:[{in:"path",name:"customer-id",
required:!0,type:"string",check:check10},{in:"path",name:"order-id",required:!0,type:"string",check:check22},{in:"header",name:"MS-RequestId",required:!1,type:"\
string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,type:"string",check:check128},
{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"string",check:check128},{in:"he\
ader",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check128},
{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],getOrderLineItemActivationLinks:[{in:"path",name:"customer-id",required:!0,type:"str\
ing",check:check10},{in:"path",name:"order-id",required:!0,type:"string",check:check22},{in:"path",name:"line-item-number",required:!0,type:"integer",check:check131},
{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"hea\
der",name:"MS-CV",required:!1,type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"\
X-Locale",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-\
PartnerCenter-Application",required:!1,type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],listOrderAttachments:[
{in:"path",name:"customer-id",required:!0,type:"string",check:check10},{in:"path",name:"order-id",required:!0,type:"string",check:check22},{in:"header",name:"MS\
-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,
type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"s\
tring",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,
type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],uploadOrderAttachments:[{in:"path",name:"customer-id",
required:!0,type:"string",check:check10},{in:"path",name:"order-id",required:!0,type:"string",check:check22},{in:"header",name:"MS-RequestId",required:!1,type:"\
string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,type:"string",check:check128},
{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"string",check:check128},{in:"he\
ader",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check128},
{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],downloadOrderAttachment:[{in:"path",name:"customer-id",required:!0,type:"string",check:check10},
{in:"path",name:"order-id",required:!0,type:"string",check:check22},{in:"path",name:"attachment-id",required:!0,type:"string",check:check22},{in:"header",name:"\
MS-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,
type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"s\
tring",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,
type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],listCustomTermEndDates:[{in:"path",name:"customer-id",
required:!0,type:"string",check:check10},{in:"query",name:"term_duration",required:!0,type:"string",check:check40},{in:"query",name:"term_start_date",required:!1,
type:"string",check:check30},{in:"query",name:"target_coterm_subscription_id",required:!1,type:"string",check:check10},{in:"header",name:"MS-ContinuationToken",
required:!1,type:"string",check:check128},{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,
type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"strin\
g",check:check129},{in:"header",name:"X-Locale",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",
check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boo\
lean",check:check130}],listSubscriptions:[{in:"path",name:"customer-id",required:!0,type:"string",check:check10},{in:"query",name:"order_id",required:!1,type:"s\
tring",check:check22},{in:"query",name:"mpn_id",required:!1,type:"string",check:check128},{in:"header",name:"MS-ContinuationToken",required:!1,type:"string",check:check128},
{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"hea\
der",name:"MS-CV",required:!1,type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"\
X-Locale",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-\
PartnerCenter-Application",required:!1,type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],getSubscription:[
{in:"path",name:"customer-id",required:!0,type:"string",check:check10},{in:"path",name:"subscription-id",required:!0,type:"string",check:check10},{in:"header",name:"\
MS-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CV",required:!1,
type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"X-Locale",required:!1,type:"s\
tring",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Application",required:!1,
type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}],updateSubscription:[{in:"path",name:"customer-id",required:!0,
type:"string",check:check10},{in:"path",name:"subscription-id",required:!0,type:"string",check:check10},{in:"header",name:"If-Match",required:!1,type:"string",check:check128},
{in:"header",name:"MS-RequestId",required:!1,type:"string",check:check10},{in:"header",name:"MS-CorrelationId",required:!1,type:"string",check:check10},{in:"hea\
der",name:"MS-CV",required:!1,type:"string",check:check128},{in:"header",name:"MS-Contract-Version",required:!1,type:"string",check:check129},{in:"header",name:"\
X-Locale",required:!1,type:"string",check:check128},{in:"header",name:"MS-PartnerCenter-Client",required:!1,type:"string",check:check128},{in:"header",name:"MS-\
PartnerCenter-Application",required:!1,type:"string",check:check128},{in:"header",name:"ValidateMfa",required:!1,type:"boolean",check:check130}]},requests:{checkPromotionEligibilities:{
required:!0,check:check0},createCustomerAgreement:{required:!0,check:check1},createCart:{required:!0,check:check2},updateCart:{required:!0,check:check3},createOrder:{
required:!0,check:check4},updateOrder:{required:!0,check:check5},uploadOrderAttachments:{required:!0,check:check6},updateSubscription:{required:!0,check:check7}},
responses:{listProducts:{200:check19,400:check20,401:check20,403:check20,404:check20,429:check132,"5XX":check20},getProduct:{200:check16,400:check20,401:check20,
403:check20,404:check20,429:check132,"5XX":check20},listSkus:{200:check37,400:check20,401:check20,403:check20,404:check20,429:check132,"5XX":check20},getSku:{200:check36,
400:check20,401:check20,403:check20,404:check20,429:check132,"5XX":check20},listAvailabilities:{200:check48,400:check20,401:check20,403:check20,404:check20,429:check132,
"5XX":check20},getAvailability:{200:check47,400:check20,401:check20,403:check20,404:check20,429:check132,"5XX":check20},listCustomerProducts:{200:check19,400:check20,
401:check20,403:check20,404:check20,429:check132,"5XX":check20},getCustomerProduct:{200:check16,400:check20,401:check20,403:check20,404:check20,429:check132,"5X\
X":check20},listCustomerSkus:{200:check37,400:check20,401:check20,403:check20,404:check20,429:check132,"5XX":check20},getCustomerSku:{200:check36,400:check20,401:check20,
403:check20,404:check20,429:check132,"5XX":check20},listCustomerAvailabilities:{200:check48,400:check20,401:check20,403:check20,404:check20,429:check132,"5XX":check20},
getCustomerAvailability:{200:check47,400:check20,401:check20,403:check20,404:check20,429:check132,"5XX":check20},checkPromotionEligibilities:{200:check55,400:check20,
401:check20,403:check20,404:check20,429:check132,"5XX":check20},listCustomers:{200:check63,400:check20,401:check20,403:check20,429:check132,"5XX":check20},getCustomer:{
200:check62,400:check20,401:check20,403:check20,404:check20,429:check132,"5XX":check20},listAgreementMetadata:{200:check66,400:check20,401:check20,403:check20,429:check132,
"5XX":check20},listCustomerAgreements:{200:check69,400:check20,401:check20,403:check20,404:check20,429:check132,"5XX":check20},createCustomerAgreement:{201:check68,
400:check20,401:check20,403:check20,404:check20,429:check132,"5XX":check20},createCart:{201:check82,400:check20,401:check20,403:check20,404:check20,409:check20,
417:check20,429:check132,"5XX":check20},getCart:{200:check82,400:check20,401:check20,403:check20,404:check20,429:check132,"5XX":check20},updateCart:{200:check82,
201:check82,400:check20,401:check20,403:check20,404:check20,409:check20,412:check20,417:check20,429:check132,"5XX":check20},checkoutCart:{200:check93,201:check93,
400:check20,401:check20,403:check20,404:check20,409:check20,412:check20,417:check20,429:check132,"5XX":check20},listOrders:{200:check94,400:check20,401:check20,
403:check20,404:check20,429:check132,"5XX":check20},createOrder:{201:check91,400:check20,401:check20,403:check20,404:check20,409:check20,417:check20,429:check132,
"5XX":check20},getOrder:{200:check91,400:check20,401:check20,403:check20,404:check20,429:check132,"5XX":check20},updateOrder:{200:check91,400:check20,401:check20,
403:check20,404:check20,409:check20,412:check20,417:check20,429:check132,"5XX":check20},getOrderProvisioningStatus:{200:check102,400:check20,401:check20,403:check20,
404:check20,429:check132,"5XX":check20},getOrderActivationLinks:{200:check104,400:check20,401:check20,403:check20,404:check20,429:check132,"5XX":check20},getOrderLineItemActivationLinks:{
200:check104,400:check20,401:check20,403:check20,404:check20,429:check132,"5XX":check20},listOrderAttachments:{200:check107,400:check20,401:check20,403:check20,
404:check20,429:check132,"5XX":check20},uploadOrderAttachments:{201:check107,400:check20,401:check20,403:check20,404:check20,409:check20,429:check132,"5XX":check20},
downloadOrderAttachment:{200:null,400:check20,401:check20,403:check20,404:check20,429:check132,"5XX":check20},listCustomTermEndDates:{200:check111,400:check20,401:check20,
403:check20,404:check20,429:check132,"5XX":check20},listSubscriptions:{200:check126,400:check20,401:check20,403:check20,404:check20,429:check132,"5XX":check20},
getSubscription:{200:check125,400:check20,401:check20,403:check20,404:check20,429:check132,"5XX":check20},updateSubscription:{200:check125,202:null,400:check20,
401:check20,403:check20,404:check20,409:check20,412:check20,417:check20,429:check132,"5XX":check20}}});export{validateParameters,validateRequest,validateResponse,validateSchema};
